/* ouro/protocol.h: what Python code can do to any object, from C. All may run Python code and
 * therefore collect at safe points and change any mutable object; results are new references;
 * failure is NULL/-1/false with an exception. */
#ifndef OURO_PROTOCOL_H
#define OURO_PROTOCOL_H

#include "ouro/type.h"

/* object.name; `name` is a str (borrowed). */
OURO_API ouro_object *ouro_getattr(ouro_heap *heap, ouro_object *object, ouro_object *name);
/* The same for a C string. */
OURO_API ouro_object *ouro_getattr_string(ouro_heap *heap, ouro_object *object, const char *name);
/* As getattr, but an AttributeError becomes NULL with no exception pending: *result NULL. False:
 * another exception. */
OURO_API bool ouro_lookup_attr(ouro_heap *heap, ouro_object *object, ouro_object *name,
                               ouro_object **result);
/* object.name = value; value NULL deletes. */
OURO_API bool ouro_setattr(ouro_heap *heap, ouro_object *object, ouro_object *name,
                           ouro_object *value);

/* callable(*argv[:argc], **kw): see ouro_cfunction for kwnames. */
OURO_API ouro_object *ouro_call(ouro_heap *heap, ouro_object *callable, ouro_object *const *argv,
                                size_t argc, ouro_object *kwnames);
OURO_API ouro_object *ouro_call0(ouro_heap *heap, ouro_object *callable);
OURO_API ouro_object *ouro_call1(ouro_heap *heap, ouro_object *callable, ouro_object *argument);
/* object.name(*argv) without making a bound method. */
OURO_API ouro_object *ouro_call_method(ouro_heap *heap, ouro_object *object, ouro_object *name,
                                       ouro_object *const *argv, size_t argc);
OURO_API bool ouro_is_callable(const ouro_object *object);

OURO_API ouro_object *ouro_repr(ouro_heap *heap, ouro_object *object); /* a str */
OURO_API ouro_object *ouro_str(ouro_heap *heap, ouro_object *object);  /* a str */
OURO_API ouro_object *ouro_format(ouro_heap *heap, ouro_object *object,
                                  ouro_object *spec); /* spec: str or NULL */

/* -1 with an exception, never -1 otherwise. */
OURO_API int64_t ouro_hash(ouro_heap *heap, ouro_object *object);
/* 1, 0, or -1 with an exception. */
OURO_API int ouro_is_true(ouro_heap *heap, ouro_object *object);
/* left op right, op: 0 == 1 != 2 < 3 <= 4 > 5 >=. */
OURO_API ouro_object *ouro_compare(ouro_heap *heap, ouro_object *left, ouro_object *right, int op);
/* The same as truth value; identical objects are equal without asking (as containers compare). 1, 0
 * or -1. */
OURO_API int ouro_compare_bool(ouro_heap *heap, ouro_object *left, ouro_object *right, int op);
OURO_API int64_t ouro_length(ouro_heap *heap, ouro_object *object); /* -1 with an exception */

OURO_API ouro_object *ouro_getitem(ouro_heap *heap, ouro_object *object, ouro_object *key);
OURO_API bool ouro_setitem(ouro_heap *heap, ouro_object *object, ouro_object *key,
                           ouro_object *value); /* NULL deletes */
OURO_API int ouro_contains(ouro_heap *heap, ouro_object *container,
                           ouro_object *item); /* 1, 0, -1 */

OURO_API ouro_object *ouro_iter(ouro_heap *heap, ouro_object *object);
/* NULL without a pending exception: exhausted. */
OURO_API ouro_object *ouro_next(ouro_heap *heap, ouro_object *iterator);

/* op: index into Python's operators + - * @ / % ** << >> | ^ & // (in this order, from 0),
 * divmod 13. */
OURO_API ouro_object *ouro_binary(ouro_heap *heap, int op, ouro_object *left, ouro_object *right);
/* left op= right: the in-place form where there is one. */
OURO_API ouro_object *ouro_inplace(ouro_heap *heap, int op, ouro_object *left, ouro_object *right);
OURO_API ouro_object *ouro_power(ouro_heap *heap, ouro_object *base, ouro_object *exponent,
                                 ouro_object *modulus);
/* op: ~ not + - abs, from 0. */
OURO_API ouro_object *ouro_unary(ouro_heap *heap, int op, ouro_object *operand);

/* isinstance / issubclass, with tuples and __instancecheck__: 1, 0, -1. */
OURO_API int ouro_isinstance(ouro_heap *heap, ouro_object *object, ouro_object *class_or_tuple);
OURO_API int ouro_issubclass(ouro_heap *heap, ouro_object *type, ouro_object *class_or_tuple);

/* __index__ as a C integer. False: TypeError, or OverflowError when `exception` is given and it
 * does not fit; with `exception` NULL it is clipped. */
OURO_API bool ouro_as_index(ouro_heap *heap, ouro_object *object, int64_t *result,
                            ouro_type *exception);

#endif
