/* listener.h: how the rooms above hear what happens to objects. All that the lower rooms know of
 * `observe`. Callbacks must not allocate objects, change counts, or run Python code. Unused ones
 * are NULL. */
#ifndef OURO_OBJECT_LISTENER_H
#define OURO_OBJECT_LISTENER_H

#include "ouro/object.h"

typedef struct ouro_gc_event {
    int generation;
    uint64_t examined, uncollectable;
    uint64_t collected; /* found unreachable */
    uint64_t duration_ns;
} ouro_gc_event;

typedef struct ouro_listener {
    void *context;
    void (*created)(void *context, ouro_heap *heap, ouro_object *object);
    /* just before the block is freed; by_collector: it was part of a cycle the collector broke */
    void (*destroyed)(void *context, ouro_heap *heap, ouro_object *object, bool by_collector);
    void (*gc_start)(void *context, ouro_heap *heap, int generation);
    void (*gc_stop)(void *context, ouro_heap *heap, const ouro_gc_event *event);
    void (*frame_push)(void *context, ouro_heap *heap);
    void (*frame_pop)(void *context, ouro_heap *heap);
    void (*line)(void *context, ouro_heap *heap, uint32_t line);
    /* a name was bound or unbound to an object: `x = ...`, `del x`; old and new may be NULL */
    void (*bound)(void *context, ouro_heap *heap, ouro_object *name, ouro_object *old_value,
                  ouro_object *new_value);
} ouro_listener;

#endif
