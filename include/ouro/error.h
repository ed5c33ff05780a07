/* ouro/error.h: exceptions seen from C. A function that fails returns NULL (or false, or -1) and
 * leaves one exception pending on its heap; the caller handles it or returns failure itself. */
#ifndef OURO_ERROR_H
#define OURO_ERROR_H

#include "ouro/type.h"

/* Makes an exception of `type` (borrowed, a subclass of BaseException) with a printf-formatted
 * message pending, its
 * __context__ the exception being handled. Always returns NULL. Without memory MemoryError is
 * pending instead. */
OURO_API void *ouro_raise(ouro_heap *heap, ouro_type *type, const char *format, ...)
    OURO_PRINTF(3, 4);

/* The same with any argument object (borrowed; NULL: none): KeyError(key), StopIteration(value). */
OURO_API void *ouro_raise_object(ouro_heap *heap, ouro_type *type, ouro_object *argument);

/* The built-in exception of that name ("ValueError"), borrowed, or NULL. */
OURO_API ouro_type *ouro_exception_type(ouro_heap *heap, const char *name);

/* The pending exception, borrowed, or NULL. */
OURO_API ouro_object *ouro_error(const ouro_heap *heap);
/* Is one pending whose class is `type` or derived from it? */
OURO_API bool ouro_error_matches(const ouro_heap *heap, const ouro_type *type);
/* Takes the pending exception off (new reference, or NULL). */
OURO_API ouro_object *ouro_error_take(ouro_heap *heap);
/* Makes an exception instance pending (stolen). */
OURO_API void ouro_error_set(ouro_heap *heap, ouro_object *exception);
OURO_API void ouro_error_clear(ouro_heap *heap);

#endif
