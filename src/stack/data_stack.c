/* data_stack.c: memory of the call stack, and its roots. */
#include "stack/data_stack.h"

#include <stdlib.h>

#include "os/page.h"

enum {
    SLOT_CHUNK_BYTES = 64 * 1024,
    RECORD_CHUNK_BYTES = 64 * 1024,
    RESERVE_MAX_BYTES = 512 * 1024 * 1024,
    RESERVE_MIN_BYTES = 1024 * 1024,
};

/* As much address space as can be had: `ulimit -v` may allow little. */
static void *reserve(size_t *size_bytes)
{
    for (size_t size = RESERVE_MAX_BYTES; size >= RESERVE_MIN_BYTES; size /= 2) {
        void *pages = os_reserve(size);
        if (pages) {
            *size_bytes = size;
            return pages;
        }
    }
    return NULL;
}

static void free_stack(ouro_heap *heap)
{
    data_stack *stack = heap->stack;
    ouro_scope_leave(heap, 0);
    heap_raw_free(heap, stack->handles);
    if (stack->base)
        os_release(stack->base, (size_t)((char *)stack->end - (char *)stack->base));
    if (stack->records)
        os_release(stack->records, (size_t)((char *)stack->record_end - (char *)stack->records));
    heap_raw_free(heap, stack);
    heap->stack = NULL;
}

bool stack_init(ouro_heap *heap)
{
    data_stack *stack = alloc_raw(&heap->alloc, sizeof *stack);
    if (!stack)
        return false;
    *stack = (data_stack){0};
    heap->stack = stack;
    if (!heap_at_free(heap, free_stack)) {
        heap_raw_free(heap, stack);
        return false;
    }
    size_t slot_bytes, record_bytes;
    stack->base = reserve(&slot_bytes);
    if (!stack->base)
        return false;
    stack->end = stack->base + slot_bytes / sizeof *stack->base;
    stack->limit = stack->top = stack->base;
    stack->records = reserve(&record_bytes);
    if (!stack->records)
        return false;
    stack->record_end = stack->records + record_bytes / sizeof *stack->records;
    stack->record_limit = stack->records;
    stack->current = stack->records - 1;
    return true;
}

/* Commits [limit, limit + bytes rounded up to chunks), not past end. Returns the new limit, NULL on failure. */
static void *commit(void *limit, const void *end, size_t bytes, size_t chunk)
{
    size_t room = (size_t)((const char *)end - (char *)limit);
    size_t want = (bytes + chunk - 1) / chunk * chunk;
    if (want > room)
        want = room;
    if (want < bytes || !os_commit(limit, want))
        return NULL;
    return (char *)limit + want;
}

static bool out_of_stack(ouro_heap *heap)
{
    ouro_raise(heap, EXC(heap, RecursionError), "maximum recursion depth exceeded: the call stack is full");
    return false;
}

bool stack_grow(ouro_heap *heap, ouro_object **from, size_t slots)
{
    data_stack *stack = heap->stack;
    if (from + slots > stack->limit) {
        if (slots > (size_t)(stack->end - from))
            return out_of_stack(heap);
        ouro_object **limit = commit(stack->limit, stack->end, (size_t)((char *)(from + slots) - (char *)stack->limit),
                                     SLOT_CHUNK_BYTES);
        if (!limit)
            return heap_no_memory(heap);
        stack->limit = limit;
    }
    if (stack->current + 2 > stack->record_limit) {
        if (stack->current + 2 > stack->record_end)
            return out_of_stack(heap);
        size_t used = (size_t)((char *)stack->record_limit - (char *)stack->records);
        size_t chunk = RECORD_CHUNK_BYTES;
        size_t all = (size_t)((char *)stack->record_end - (char *)stack->records);
        if (chunk > all - used)
            chunk = all - used;
        if (!os_commit((char *)stack->records + used, chunk))
            return heap_no_memory(heap);
        stack->record_limit = stack->records + (used + chunk) / sizeof *stack->records;
    }
    return true;
}

void stack_visit_roots(ouro_heap *heap, ouro_visitor visit, void *context)
{
    data_stack *stack = heap->stack;
    for (ouro_object **slot = stack->base; slot < stack->top; slot++)
        if (*slot)
            visit(*slot, context);
    for (call_record *record = stack->records; record <= stack->current; record++) {
        ouro_object *held[] = {record->function, record->frame_object, record->namespace, record->extra};
        for (size_t i = 0; i < sizeof held / sizeof *held; i++)
            if (held[i])
                visit(held[i], context);
    }
    for (handle_chunk *chunk = stack->handles; chunk; chunk = chunk->next)
        for (size_t i = 0; i < HANDLES_PER_CHUNK; i++)
            if (chunk->slots[i])
                visit(chunk->slots[i], context);
}
