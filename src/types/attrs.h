/* attrs.h: reading and writing the attributes that lie in an instance itself (object/shape.h says
 * how). No descriptors, no class lookups: that is types/getattr.c. */
#ifndef OURO_TYPES_ATTRS_H
#define OURO_TYPES_ATTRS_H

#include "object/shape.h"

/* The attribute's value (borrowed) or NULL; no exception. Works in both modes. */
ouro_object *attrs_get(ouro_heap *heap, ouro_object *object, ouro_object *name);
/* Sets (value borrowed; NULL deletes: *found says whether it was there). False: MemoryError
 * pending. */
bool attrs_set(ouro_heap *heap, ouro_object *object, ouro_object *name, ouro_object *value,
               bool *found);
/* The object's __dict__ (borrowed), moving it to dict mode. NULL: MemoryError pending. */
ouro_object *attrs_dict(ouro_heap *heap, ouro_object *object);
/* obj.__dict__ = dict (borrowed). */
bool attrs_set_dict(ouro_heap *heap, ouro_object *object, ouro_object *dict);

#endif
