/* ouro/types.h: making and reading objects of the built-in types. Constructors return new
 * references, or NULL with MemoryError (or the exception named) pending. */
#ifndef OURO_TYPES_H
#define OURO_TYPES_H

#include "ouro/type.h"

/* ---- constants (borrowed) ---- */
OURO_API ouro_object *ouro_none(ouro_heap *heap);
OURO_API ouro_object *ouro_bool(ouro_heap *heap, bool value);
/* The type object of a built-in type by its Python name ("int", "list"), borrowed, or NULL. */
OURO_API ouro_type *ouro_builtin_type(ouro_heap *heap, const char *name);
/* The name of an object's type, UTF-8, valid while the type lives. */
OURO_API const char *ouro_type_name(const ouro_object *object);

/* ---- numbers ---- */
/* -5..256 are shared, immortal objects. */
OURO_API ouro_object *ouro_int(ouro_heap *heap, int64_t value);
/* Does it fit 64 bits? *result is set if so. False without an exception otherwise (not an int, too
 * large). */
OURO_API bool ouro_int_value(const ouro_object *object, int64_t *result);
OURO_API ouro_object *ouro_float(ouro_heap *heap, double value);
OURO_API bool ouro_float_value(const ouro_object *object, double *result);

/* ---- str and bytes ---- */
/* From UTF-8. ValueError when it is not valid UTF-8. */
OURO_API ouro_object *ouro_str_new(ouro_heap *heap, const char *utf8, size_t length_bytes);
OURO_API ouro_object *ouro_str_from(ouro_heap *heap, const char *utf8); /* NUL-terminated */
/* The same, interned: equal strings are identical objects. */
OURO_API ouro_object *ouro_str_intern(ouro_heap *heap, const char *utf8);
/* NUL-terminated UTF-8 of a str: valid while the object lives. Lone surrogates are encoded as three
 * bytes. NULL: MemoryError. O(1) for ASCII, else O(n) the first time. */
OURO_API const char *ouro_str_utf8(ouro_heap *heap, ouro_object *str, size_t *length_bytes);
OURO_API size_t ouro_str_length(const ouro_object *str); /* in code points */
OURO_API ouro_object *ouro_bytes_new(ouro_heap *heap, const void *data, size_t length_bytes);

/* ---- tuple and list ---- */
/* Items borrowed; NULL items pointer makes a tuple of None to be filled with ouro_tuple_set before
 * anybody sees it. */
OURO_API ouro_object *ouro_tuple_new(ouro_heap *heap, ouro_object *const *items, size_t count);
OURO_API size_t ouro_tuple_length(const ouro_object *tuple);
OURO_API ouro_object *ouro_tuple_get(const ouro_object *tuple,
                                     size_t index); /* borrowed; index must be in range */
OURO_API ouro_object *ouro_list_new(ouro_heap *heap);
OURO_API bool ouro_list_append(ouro_heap *heap, ouro_object *list,
                               ouro_object *item); /* item borrowed */
OURO_API size_t ouro_list_length(const ouro_object *list);
OURO_API ouro_object *ouro_list_get(const ouro_object *list,
                                    size_t index); /* borrowed; NULL out of range */
OURO_API bool ouro_list_set(ouro_heap *heap, ouro_object *list, size_t index,
                            ouro_object *item); /* item borrowed */

/* ---- dict and set ---- */
OURO_API ouro_object *ouro_dict_new(ouro_heap *heap);
/* Borrowed, or NULL: not there, or an exception from __hash__/__eq__ pending. */
OURO_API ouro_object *ouro_dict_get(ouro_heap *heap, ouro_object *dict, ouro_object *key);
OURO_API ouro_object *ouro_dict_get_string(ouro_heap *heap, ouro_object *dict, const char *key);
OURO_API bool ouro_dict_set(ouro_heap *heap, ouro_object *dict, ouro_object *key,
                            ouro_object *value); /* borrowed */
OURO_API bool ouro_dict_set_string(ouro_heap *heap, ouro_object *dict, const char *key,
                                   ouro_object *value);
/* 1: removed, 0: was not there, -1: exception. */
OURO_API int ouro_dict_remove(ouro_heap *heap, ouro_object *dict, ouro_object *key);
OURO_API size_t ouro_dict_length(const ouro_object *dict);
/* Iterates in insertion order: *position starts at 0; key and value are borrowed. False at the end.
 */
OURO_API bool ouro_dict_next(const ouro_object *dict, size_t *position, ouro_object **key,
                             ouro_object **value);
OURO_API ouro_object *ouro_set_new(ouro_heap *heap);
OURO_API bool ouro_set_add(ouro_heap *heap, ouro_object *set, ouro_object *item);

/* ---- functions and weak references ---- */
/* A Python callable for a C function; `method` must be static, self borrowed or NULL. */
OURO_API ouro_object *ouro_function_new(ouro_heap *heap, const ouro_method *method,
                                        ouro_object *self);
/* weakref.ref(object, callback); callback NULL or any callable taking the reference. TypeError: not
 * weakly referencable. */
OURO_API ouro_object *ouro_weakref_new(ouro_heap *heap, ouro_object *object, ouro_object *callback);
/* New reference to what it refers to, or NULL (no exception) when that is gone. */
OURO_API ouro_object *ouro_weakref_get(ouro_heap *heap, ouro_object *weakref);

#endif
