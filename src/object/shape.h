/* shape.h: attributes of instances without a dict each.
 *
 * An instance of a class keeps its attribute values in slots; which name lies in which slot is said
 * by a shape that all instances with the same attributes, added in the same order, share (Chambers,
 * Ungar and Lee, "An efficient implementation of SELF", 1989). Adding an attribute moves the
 * instance to the child shape for that name. Deleting one, asking for `__dict__`, or more than
 * SHAPE_SLOTS_MAX attributes moves it to a real dict.
 *
 *   object_attrs: | shape | extra | slot 0 | slot 1 | ... inline, object.aux of them
 *
 *   shape != NULL: values 0..aux-1 inline, the rest in `extra` (raw memory; capacity = usable size
 * / 8) shape == NULL: `extra` is a dict (or NULL: none yet), inline slots are NULL
 *
 * For var-sized layouts (subclasses of int, str, tuple, bytes) there are no inline slots and the
 * object_attrs follow the last item. Shapes belong to one type and die with it. */
#ifndef OURO_OBJECT_SHAPE_H
#define OURO_OBJECT_SHAPE_H

#include "object/type.h"

enum { SHAPE_SLOTS_MAX = 64, SHAPE_INLINE_MAX = 32 };
#define ATTRS_AFTER_ITEMS UINT32_MAX

struct ouro_shape {
    ouro_type *type; /* borrowed: the type owns the shape */
    ouro_shape *parent;
    ouro_object *name; /* owned: the str added last; NULL in the root */
    uint32_t count;    /* attributes; the last one lies in slot count-1 */
    uint32_t child_count, child_capacity;
    ouro_shape **children;
    ouro_shape *all; /* chain of all shapes of the type, for freeing */
};

typedef struct object_attrs {
    ouro_shape *shape;
    void *extra;
    ouro_object *slots[];
} object_attrs;

/* The attributes of an instance whose type has attrs_offset != 0. */
object_attrs *attrs_of_var(ouro_object *object);

static inline object_attrs *attrs_of(ouro_object *object) {
    uint32_t offset = object->type->attrs_offset;
    if (OURO_UNLIKELY(offset == ATTRS_AFTER_ITEMS))
        return attrs_of_var(object);
    return (object_attrs *)((char *)object + offset);
}

/* Inline slots of the object: 0 for var-sized layouts, whose aux means something else. */
static inline uint32_t attrs_inline_count(const ouro_object *object) {
    return object->type->attrs_offset == ATTRS_AFTER_ITEMS ? 0 : object->aux;
}

/* Address of slot `index` of an object in shape mode. */
static inline ouro_object **attrs_slot(ouro_object *object, object_attrs *attrs, uint32_t index) {
    uint32_t inline_count = attrs_inline_count(object);
    return index < inline_count ? &attrs->slots[index]
                                : &((ouro_object **)attrs->extra)[index - inline_count];
}

/* Slot of a name (an interned str) in a shape, or -1. O(attributes), pointer compares. */
int32_t shape_find(const ouro_shape *shape, const ouro_object *name);

/* Used by traversal and destruction of every type with attributes. */
void attrs_traverse(ouro_object *object, ouro_visitor visit, void *context);
ouro_object *attrs_drop(ouro_heap *heap, ouro_object *object);
void attrs_release(ouro_heap *heap, ouro_object *object);

/* The child of `shape` for one more attribute `name` (interned str, borrowed). NULL: MemoryError.
 */
ouro_shape *shape_extend(ouro_heap *heap, ouro_shape *shape, ouro_object *name);

/* The root shape of a type, made on first use. NULL: MemoryError. */
ouro_shape *shape_root(ouro_heap *heap, ouro_type *type);
/* Drops the shapes of a dying type. */
void shape_free_all(ouro_heap *heap, ouro_type *type);

#endif
