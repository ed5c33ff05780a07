/* class.h: type objects: defining built-in ones, class statements, method resolution order, slots.
 */
#ifndef OURO_TYPES_CLASS_H
#define OURO_TYPES_CLASS_H

#include "object/heap.h"
#include "types/attrs.h"

/* Is `type` the same as or derived from `base`? O(length of mro). */
bool type_is_subtype(const ouro_type *type, const ouro_type *base);

static inline bool object_is_instance(const ouro_object *object, const ouro_type *type)
{
    return object->type == type || type_is_subtype(object->type, type);
}

/* What a built-in type is made from. Static data; nothing is copied but what type.h says. Slots
 * that are NULL are inherited from the base. Wrappers for slots (`int.__add__`, `list.__len__`) are
 * put into the type's dict by class_define itself. */
typedef struct builtin_type {
    enum type_id id;
    enum type_id base; /* TYPE_ID_OBJECT for most */
    ouro_kind kind;
    uint32_t flags; /* TYPE_BASETYPE, TYPE_CONTAINER, TYPE_SIMPLE, TYPE_ACYCLIC, TYPE_NO_CLEAR */
    size_t size_bytes, item_bytes;
    const uint16_t *refs; /* OURO_REFS(...), or NULL */
    void (*traverse)(ouro_object *, ouro_visitor, void *);
    ouro_object *(*drop)(ouro_heap *, ouro_object *);
    void (*release)(ouro_heap *, ouro_object *);
    const ouro_method *methods;
    const ouro_getset *getsets;
    type_slots slots;
    const char *doc;
} builtin_type;

/* Fills heap->types[id], which exists (types_init allocates all of them first). Each file of types/
 * calls it from its xxx_init_types. False: MemoryError. */
bool class_define(ouro_heap *heap, const builtin_type *definition);

/* type(name, bases, namespace, **keywords): what a class statement calls. `metatype` borrowed. */
ouro_object *class_new(ouro_heap *heap, ouro_type *metatype, ouro_object *name, ouro_object *bases,
                       ouro_object *namespace, ouro_object *const *kwvalues, ouro_object *kwnames);
/* __build_class__ after the body has run lives in lang; the metaclass most derived of a tuple of
 * bases: */
ouro_type *class_metatype(ouro_heap *heap, ouro_type *metatype, ouro_object *bases);

/* Looks a name (interned str) up along the MRO: borrowed, or NULL without exception. Cached: O(1)
 * amortised. */
ouro_object *class_lookup(ouro_heap *heap, ouro_type *type, ouro_object *name);
/* To be called after a type's dict changed: new versions for it and all that derive from it, slots
 * updated. `name` NULL: anything. */
bool class_modified(ouro_heap *heap, ouro_type *type, ouro_object *name);

/* object.__getattribute__, the generic lookup, and its store; what most types have in their slots.
 */
ouro_object *object_generic_getattr(ouro_heap *heap, ouro_object *object, ouro_object *name);
bool object_generic_setattr(ouro_heap *heap, ouro_object *object, ouro_object *name,
                            ouro_object *value);
/* For method calls: like getattr, but when the attribute is a plain function or method descriptor
 * found on the type and not shadowed, *method is true and the function (unbound, new reference) is
 * returned: call it with the object first. */
ouro_object *object_get_method(ouro_heap *heap, ouro_object *object, ouro_object *name,
                               bool *method);
/* A dunder method looked up on the type, bound: new reference, or NULL without exception when
 * absent. */
ouro_object *object_special(ouro_heap *heap, ouro_object *object, ouro_object *name);

/* The evaluation loop's inline caches ask: where does `object.name` come from? */
typedef enum attr_source {
    ATTR_OTHER,      /* no caching: do it the slow way */
    ATTR_SLOT,       /* instance attribute in a slot: shape + index are set */
    ATTR_TYPE_VALUE, /* on the type, no descriptor: `value` (borrowed), valid while the type's
                        version holds and the shape lacks the name */
    ATTR_METHOD,     /* function or method descriptor on the type: `value` borrowed */
    ATTR_MEMBER,     /* __slots__ member: `offset` */
    ATTR_PROPERTY,   /* property whose getter is a Python function: `value` = the getter */
} attr_source;

typedef struct attr_plan {
    attr_source source;
    ouro_shape *shape; /* NULL when the type has no attributes in instances */
    uint32_t index;
    uint32_t offset;
    ouro_object *value;
} attr_plan;

/* Plans a load of `name` on objects like `object`; never runs Python code. */
attr_plan class_plan_load(ouro_heap *heap, ouro_object *object, ouro_object *name);
/* ATTR_SLOT (existing attribute) or ATTR_MEMBER or ATTR_OTHER. For an attribute that does not exist
 * yet but may be added without descriptors or __setattr__ in the way: ATTR_TYPE_VALUE, `shape` =
 * shape before; shape_extend gives the one after. */
attr_plan class_plan_store(ouro_heap *heap, ouro_object *object, ouro_object *name);

bool class_init_types(ouro_heap *heap);

#endif
