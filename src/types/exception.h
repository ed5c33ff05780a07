/* exception.h: exception objects and tracebacks. */
#ifndef OURO_TYPES_EXCEPTION_H
#define OURO_TYPES_EXCEPTION_H

#include "object/heap.h"
#include "ouro/types.h"

typedef struct ouro_exception_object {
    ouro_object base;
    ouro_object *args;      /* tuple, never NULL */
    ouro_object *traceback; /* newest-call-last chain of traceback objects, or NULL */
    ouro_object *context, *cause;
    ouro_object *value; /* StopIteration.value, SystemExit.code, ImportError.name ...: first extra
                           field, or NULL */
    ouro_object *extra[5]; /* fields of SyntaxError, OSError, UnicodeError, ImportError: exception.c
                              names them */
    bool suppress_context;
} ouro_exception_object;

typedef struct ouro_traceback_object {
    ouro_object base;
    ouro_object *next;  /* towards the frame where it was raised, or NULL */
    ouro_object *frame; /* ouro_frame_object */
    uint32_t instruction;
    uint32_t line;
} ouro_traceback_object;

#define EXCEPTION(o) ((ouro_exception_object *)(o))

static inline bool is_exception(const ouro_object *o) {
    return ouro_layout(o) == OURO_KIND_EXCEPTION;
}

/* type(*args) for any exception class, running its __new__ and __init__. */
ouro_object *exception_new(ouro_heap *heap, ouro_type *type, ouro_object *const *args,
                           size_t count);
/* Makes `exception` (stolen) pending and sets its __context__ to the one being handled, avoiding
 * cycles, as CPython's _PyErr_SetObject. */
void exception_raise(ouro_heap *heap, ouro_object *exception);
/* `raise X`: X may be a class or an instance; cause NULL: no `from`; arguments borrowed. Always
 * leaves an exception pending. */
void exception_do_raise(ouro_heap *heap, ouro_object *value, ouro_object *cause);
/* except-clause test, with tuples; -1 with TypeError "catching classes that do not inherit from
 * BaseException is not allowed". */
int exception_matches(ouro_heap *heap, ouro_object *exception, ouro_object *type_or_tuple);
/* Puts a traceback entry in front of the pending exception's traceback. frame borrowed. */
bool exception_add_traceback(ouro_heap *heap, ouro_object *frame, uint32_t instruction,
                             uint32_t line);
/* Turns a pending StopIteration into its value (new reference); NULL and false if another exception
 * is pending. */
bool exception_stop_value(ouro_heap *heap, ouro_object **value);

/* The complete report that CPython prints for an uncaught exception: traceback with source lines
 * and carets, causes and contexts, notes. Appends UTF-8 text through `write`. Source lines come
 * through `source_line` of lang (a hook on the code object's file). */
typedef void (*exception_writer)(void *context, const char *text, size_t length);
void exception_print(ouro_heap *heap, ouro_object *exception, exception_writer write,
                     void *context);
/* "Exception ignored in: <function C.__del__ at 0x...>" with traceback, on sys.stderr; takes the
 * pending exception. `where` may be NULL. */
void exception_unraisable(ouro_heap *heap, ouro_object *where);

bool exception_init_types(ouro_heap *heap);

#endif
