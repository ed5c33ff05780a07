/* object.h: making objects, walking their references, taking them apart. */
#ifndef OURO_OBJECT_OBJECT_H
#define OURO_OBJECT_OBJECT_H

#include "object/heap.h"
#include "object/shape.h"

/* Calls visit for every reference an object holds: fields, attributes, and its type if that is counted. */
void object_traverse(ouro_object *object, ouro_visitor visit, void *context);

/* Takes references out of an object one after another: __slots__ and fields, attributes, then what the type's own `drop` knows. Returns the
 * next object whose count thereby reached zero (the caller must ouro_destroy it), NULL when nothing is left.
 * The reference to the type stays: it goes with the block. */
ouro_object *object_drop_next(ouro_heap *heap, ouro_object *object);

/* The size in bytes that ouro_new_var asks the allocator for. False: overflow. */
bool object_size(const ouro_type *type, size_t count, size_t *size_bytes);

static inline bool object_is_container(const ouro_object *object)
{
    return (object->type->flags & TYPE_CONTAINER) != 0;
}

/* Being destroyed: its first word is a link, only `type` and `aux` may be read. */
static inline bool object_is_dying(const ouro_object *object)
{
    return (object->flags & OURO_FLAG_DYING) != 0;
}

#endif
