/* heap.c: the life of an ouro_heap, memory with errors, recursion guard. */
#include "object/heap.h"

#include <stdlib.h>
#include <sys/random.h>

#include "object/weakref.h"

static void set_hash_key(ouro_heap *heap, const ouro_heap_options *options)
{
    if (options && options->hash_unkeyed)
        return;
    if (options && options->hash_seed) {
        heap->hash_key[0] = options->hash_seed;
        heap->hash_key[1] = options->hash_seed * UINT64_C(0x9E3779B97F4A7C15);
        return;
    }
    if (getrandom(heap->hash_key, sizeof heap->hash_key, GRND_NONBLOCK) < 0) /* early boot: any key is better than none */
        heap->hash_key[0] = (uintptr_t)heap ^ (uintptr_t)&heap_create;
}

ouro_heap *heap_create(const ouro_heap_options *options)
{
    ouro_heap *heap = calloc(1, sizeof *heap);
    if (!heap)
        return NULL;
    alloc_options memory = {.owner = heap, .max_bytes = options ? options->max_bytes : 0};
    if (!alloc_heap_init(&heap->alloc, &memory)) {
        free(heap);
        return NULL;
    }
    heap->reuse_refcount = 1;
    heap->recursion_limit = 1000;
    heap->next_type_version = 1;
    set_hash_key(heap, options);
    return heap;
}

bool heap_at_free(ouro_heap *heap, heap_hook hook)
{
    if (heap->hook_count == HEAP_HOOKS_MAX)
        return false;
    heap->hooks[heap->hook_count++] = hook;
    return true;
}

void heap_destroy(ouro_heap *heap)
{
    while (heap->hook_count)
        heap->hooks[--heap->hook_count](heap);
    weakref_table_free(heap);
    alloc_heap_destroy(&heap->alloc);
    free(heap);
}

void *heap_no_memory(ouro_heap *heap)
{
    ouro_object *old = heap->error;
    heap->error = heap->memory_error ? ouro_incref(heap->memory_error) : NULL;
    if (old)
        ouro_decref(heap, old);
    return NULL;
}

void *heap_raw(ouro_heap *heap, size_t size_bytes)
{
    void *block = alloc_raw(&heap->alloc, size_bytes);
    return block ? block : heap_no_memory(heap);
}

void *heap_raw_array(ouro_heap *heap, size_t count, size_t item_bytes)
{
    void *block = alloc_raw_array(&heap->alloc, count, item_bytes);
    return block ? block : heap_no_memory(heap);
}

void *heap_raw_resize(ouro_heap *heap, void *block, size_t count, size_t item_bytes)
{
    void *moved = alloc_realloc_array(&heap->alloc, block, count, item_bytes);
    return moved ? moved : heap_no_memory(heap);
}

bool heap_recursion_error(ouro_heap *heap, const char *where)
{
    /* The handler itself needs a little room: CPython's 50 extra frames. */
    uint32_t limit = heap->recursion_limit;
    heap->recursion_limit = limit + 50;
    ouro_raise(heap, EXC(heap, RecursionError), "maximum recursion depth exceeded%s", where);
    heap->recursion_limit = limit;
    return false;
}
