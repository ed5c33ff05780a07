/* data_stack.h: the call stack of a heap: one contiguous array of references, and one of call records.
 *
 *   slots:    | frame 0: args locals cells temporaries | frame 1 ...            | NULL ...
 *   records:  | record 0 (function, code, pc, slots)   | record 1 ...           |
 *                                                         ^ top
 *
 * Invariants. Every slot of the whole array is either NULL or owns a reference; slots above the top frame are
 * NULL. So a frame needs no clearing when it is pushed, leaving it drops what is not NULL, and the
 * collector scans one range. The callee's frame starts at its arguments, which the caller put into its own
 * temporaries: frames overlap by the arguments and nothing is copied.
 *
 * Both arrays are address space reserved once and committed in chunks as the stack grows: nothing ever moves, so C
 * functions receive their arguments as a pointer into it. */
#ifndef OURO_STACK_DATA_STACK_H
#define OURO_STACK_DATA_STACK_H

#include "object/heap.h"
#include "ouro/stack.h"

struct instruction;

/* Handles live in chunks, so that their addresses never change. */
enum { HANDLES_PER_CHUNK = 62 };

typedef struct handle_chunk {
    struct handle_chunk *next;
    ouro_object *slots[HANDLES_PER_CHUNK];
} handle_chunk;

enum {
    RECORD_ENTRY = 1,     /* called from C: returning leaves the evaluation loop */
    RECORD_INIT = 2,      /* __init__ called by a class: the result is `extra`, the new instance */
    RECORD_GENERATOR = 4, /* `extra` is the generator (borrowed while running: held by `function` slot rules) */
    RECORD_C = 8,         /* a frame of C code */
};

typedef struct call_record {
    ouro_object **slots;            /* the frame: slots[0..slot_count) */
    const struct instruction *pc;   /* next instruction, valid while another frame or C code runs */
    ouro_object *function;          /* owned; NULL for frames of C code */
    ouro_object *code;              /* borrowed from the function */
    ouro_object *frame_object;      /* owned; NULL unless somebody looked at the frame */
    ouro_object *namespace;         /* owned: locals dict of a class body or exec; NULL: none */
    ouro_object *extra;             /* owned: see flags */
    const char *name;               /* of a C frame */
    uint32_t slot_count;
    uint32_t flags;
} call_record;

typedef struct data_stack {
    ouro_object **base, **limit, **end; /* slots: start, committed, reserved */
    ouro_object **top;                  /* end of the newest frame */
    call_record *records, *record_limit, *record_end;
    call_record *current;               /* newest record; records - 1 when empty */
    struct handle_chunk *handles; /* newest first */
    size_t handle_count;
} data_stack;

bool stack_init(ouro_heap *heap);

/* Commits more so that `slots` more slots above `from` and one more record fit. RecursionError when the reserve is used up, or
 * MemoryError. */
bool stack_grow(ouro_heap *heap, ouro_object **from, size_t slots);

/* A new record on top, its fields but `slots` and `slot_count` zero. NULL with an exception. */
static inline call_record *stack_push(ouro_heap *heap, ouro_object **slots, size_t slot_count)
{
    data_stack *stack = heap->stack;
    if (OURO_UNLIKELY(slots + slot_count > stack->limit || stack->current + 2 > stack->record_limit) &&
        !stack_grow(heap, slots, slot_count))
        return NULL;
    call_record *record = ++stack->current;
    *record = (call_record){.slots = slots, .slot_count = (uint32_t)slot_count};
    stack->top = slots + slot_count;
    return record;
}

/* Takes the newest record off; its slots must be NULL already. */
static inline void stack_pop(data_stack *stack)
{
    stack->current--;
    stack->top = stack->current >= stack->records ? stack->current->slots + stack->current->slot_count : stack->base;
}

/* Drops what slots [from, to) hold, first to last. */
static inline void stack_clear_slots(ouro_heap *heap, ouro_object **from, ouro_object **to)
{
    for (; from < to; from++) {
        ouro_object *o = *from;
        if (o) {
            *from = NULL;
            ouro_decref(heap, o);
        }
    }
}

/* Calls visit for every reference that frames, records and handles hold: the roots that the stack contributes. */
void stack_visit_roots(ouro_heap *heap, ouro_visitor visit, void *context);

#endif
