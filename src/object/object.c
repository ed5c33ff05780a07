/* object.c: birth of objects, and walking what they refer to. */
#include "object/object.h"

#include <string.h>

bool object_size(const ouro_type *type, size_t count, size_t *size_bytes)
{
    size_t size;
    if (__builtin_mul_overflow(count, (size_t)type->item_bytes, &size) ||
        __builtin_add_overflow(size, (size_t)type->size_bytes, &size))
        return false;
    if (type->attrs_offset) {
        size_t attributes = sizeof(object_attrs) + type->inline_slots * sizeof(ouro_object *);
        if (__builtin_add_overflow((size + 7) & ~(size_t)7, attributes, &size))
            return false;
    }
    *size_bytes = size;
    return size <= PTRDIFF_MAX;
}

/* The collector's share of a birth: the block is young, and enough of them ask for a collection. */
static inline void note_container(ouro_heap *heap, ouro_object *object)
{
    if (OURO_LIKELY(alloc_is_small(&heap->alloc, object))) {
        alloc_pool *pool = alloc_pool_of(object);
        uint32_t index = alloc_block_index(pool, object);
        alloc_pool_gc_words(pool)[index >> 6] |= UINT64_C(1) << (index & 63);
    } else {
        alloc_large_of(object)->gc_flags = 1;
    }
    if (OURO_UNLIKELY(++heap->young_count > heap->young_threshold) && heap->young_threshold)
        heap->pending |= PENDING_COLLECT;
}

void *ouro_new_var(ouro_heap *heap, ouro_type *type, size_t count)
{
    size_t size;
    if (OURO_UNLIKELY(!object_size(type, count, &size)))
        return heap_no_memory(heap);
    bool container = (type->flags & TYPE_CONTAINER) != 0;
    ouro_object *object = alloc_block(&heap->alloc, container ? ALLOC_CONTAINER : ALLOC_LEAF, size);
    if (OURO_UNLIKELY(!object))
        return heap_no_memory(heap);
    memset(object, 0, size);
    object->refcount = 1;
    object->kind = type->kind;
    object->type = type;
    if (type->attrs_offset && type->attrs_offset != ATTRS_AFTER_ITEMS)
        object->aux = (uint16_t)type->inline_slots;
    if (type->flags & TYPE_HEAP)
        ouro_incref(type);
    if (container)
        note_container(heap, object);
    if (OURO_UNLIKELY(heap->listener != NULL) && heap->listener->created)
        heap->listener->created(heap->listener->context, heap, object);
    return object;
}

void *ouro_new(ouro_heap *heap, ouro_type *type)
{
    return ouro_new_var(heap, type, 0);
}

void ouro_immortalize(void *object)
{
    ((ouro_object *)object)->refcount |= OURO_IMMORTAL;
}

void object_traverse(ouro_object *object, ouro_visitor visit, void *context)
{
    ouro_type *type = object->type;
    for (uint32_t i = 0; i < type->ref_count; i++) {
        ouro_object *child = *(ouro_object **)((char *)object + type->refs[i]);
        if (child)
            visit(child, context);
    }
    if (type->attrs_offset)
        attrs_traverse(object, visit, context);
    if (type->traverse)
        type->traverse(object, visit, context);
    if (type->flags & TYPE_HEAP)
        visit(&type->base, context);
}

ouro_object *object_drop_next(ouro_heap *heap, ouro_object *object)
{
    ouro_type *type = object->type;
    for (uint32_t i = 0; i < type->ref_count; i++) {
        ouro_object **slot = (ouro_object **)((char *)object + type->refs[i]);
        ouro_object *child = *slot;
        *slot = NULL;
        if ((child = ouro_drop_ref(child)))
            return child;
    }
    if (type->attrs_offset) {
        ouro_object *child = attrs_drop(heap, object);
        if (child)
            return child;
    }
    return type->drop ? type->drop(heap, object) : NULL;
}
