/* heap.h: struct ouro_heap, everything one interpreter or embedder owns.
 *
 * The rooms above keep their own state behind a pointer here (gc, stack, lang); `object` knows only
 * that it exists. Rooms register what must happen when the heap is freed with heap_at_free; the
 * hooks run last registered first. */
#ifndef OURO_OBJECT_HEAP_H
#define OURO_OBJECT_HEAP_H

#include "alloc/alloc.h"
#include "object/listener.h"
#include "object/type.h"
#include "ouro/error.h"
#include "ouro/heap.h"

#define TYPE(id, name) TYPE_ID_##id,
enum type_id {
#include "object/types.def"
    TYPE_ID_COUNT
};
#undef TYPE

#define EXCEPTION(name, base) EXC_ID_##name,
enum exception_id {
#include "object/exceptions.def"
    EXC_ID_COUNT
};
#undef EXCEPTION

#define NAME(identifier) NAME_ID_##identifier,
enum name_id {
#include "object/names.def"
    NAME_ID_COUNT
};
#undef NAME

enum { SMALL_INT_MIN = -5, SMALL_INT_MAX = 256 };

/* Why the evaluation loop must leave its fast path at the next safe point. */
enum {
    PENDING_COLLECT = 1, /* generation 0 is past its threshold */
    PENDING_SIGNAL = 2,  /* set from a signal handler */
    PENDING_TRACE = 4,   /* the listener wants to hear of lines; stays set */
};

typedef void (*heap_hook)(ouro_heap *heap);
enum { HEAP_HOOKS_MAX = 16 };

struct ouro_heap {
    alloc_heap alloc; /* first: the public allocation functions cast to it */

    /* ---- read by the evaluation loop all the time ---- */
    volatile uint32_t pending; /* PENDING_* */
    uint32_t reuse_refcount; /* count at which a dying number may be overwritten in place: 1, or 0 =
                                never, while a listener must see every allocation */
    uint32_t
        young_count; /* count 0: containers allocated minus freed since the last young collection */
    uint32_t young_threshold; /* 0: automatic collection is off */
    ouro_listener *listener;  /* or NULL */
    ouro_object *error;       /* pending exception (owned), always an instance; NULL: none */
    ouro_object *handled;     /* exception being handled, what sys.exc_info() shows (owned) */
    ouro_object *none, *true_, *false_, *not_implemented, *ellipsis;
    ouro_object *empty_tuple, *empty_str, *empty_bytes;
    ouro_object *small_ints[SMALL_INT_MAX - SMALL_INT_MIN + 1];
    ouro_object *latin1[256]; /* one-character strings; made on first use */

    ouro_type *types[TYPE_ID_COUNT];
    ouro_type *exceptions[EXC_ID_COUNT];
    ouro_object *names[NAME_ID_COUNT];

    /* ---- limits ---- */
    uint32_t recursion_limit; /* sys.setrecursionlimit */
    uint32_t recursion_depth; /* Python frames and guarded C calls now active */
    uintptr_t
        c_stack_limit; /* lowest address the C stack may reach; 0 until heap_set_stack_limit */

    /* ---- object room ---- */
    struct dying_stack *dying; /* destroy.c */
    struct weakref_table *weakrefs;
    struct intern_table *interned;
    uint32_t next_type_version;
    uint64_t hash_key[2];      /* SipHash key of str and bytes; fixed to 0 by PYTHONHASHSEED=0 */
    ouro_object *memory_error; /* preallocated */
    bool finalizing;           /* being torn down: no new Python code but __del__ */
    heap_hook hooks[HEAP_HOOKS_MAX];
    uint32_t hook_count;
    uint64_t destroyed_by_count; /* objects freed because their count fell to zero, while a listener
                                    is set */

    /* ---- the rooms above ---- */
    struct gc_state *gc;
    struct data_stack *stack;
    struct lang_state *lang;
    ouro_object *modules;  /* dict: sys.modules */
    ouro_object *builtins; /* dict of the builtins module */
};

#define TYPEOF(heap, id) ((heap)->types[TYPE_ID_##id])
#define EXC(heap, name)  ((heap)->exceptions[EXC_ID_##name])
#define NAME(heap, id)   ((heap)->names[NAME_ID_##id])

/* Allocator, tables, hash key. Types and the rest are set up by the rooms above. NULL: no memory.
 */
ouro_heap *heap_create(const ouro_heap_options *options);
/* Runs the hooks, then gives everything back. */
void heap_destroy(ouro_heap *heap);
bool heap_at_free(ouro_heap *heap, heap_hook hook);

/* Makes MemoryError pending; returns NULL for `return heap_no_memory(h)`. */
void *heap_no_memory(ouro_heap *heap);

/* Raw memory with MemoryError on failure. */
void *heap_raw(ouro_heap *heap, size_t size_bytes);
void *heap_raw_array(ouro_heap *heap, size_t count, size_t item_bytes);
void *heap_raw_resize(ouro_heap *heap, void *block, size_t count, size_t item_bytes);
#define heap_raw_free(heap, block) alloc_free(&(heap)->alloc, (block))

/* Guards recursion on the C stack (repr of nested lists, compare, calls from C into Python):
 *     if (!heap_enter(h, " while getting the repr of an object")) return NULL;
 *     ...
 *     heap_leave(h);
 * Raises RecursionError("maximum recursion depth exceeded" + where) past the recursion limit or
 * near the end of the C stack. */
bool heap_recursion_error(ouro_heap *heap, const char *where);

static inline bool heap_enter(ouro_heap *heap, const char *where) {
    if (OURO_UNLIKELY(heap->recursion_depth >= heap->recursion_limit ||
                      (uintptr_t)__builtin_frame_address(0) < heap->c_stack_limit))
        return heap_recursion_error(heap, where);
    heap->recursion_depth++;
    return true;
}

static inline void heap_leave(ouro_heap *heap) {
    heap->recursion_depth--;
}

static inline ouro_object *heap_none(ouro_heap *heap) {
    return ouro_incref(heap->none);
}

static inline ouro_object *heap_bool(ouro_heap *heap, bool value) {
    return ouro_incref(value ? heap->true_ : heap->false_);
}

static inline ouro_object *heap_not_implemented(ouro_heap *heap) {
    return ouro_incref(heap->not_implemented);
}

#endif
