/* ouro/type.h: describing a type to the memory manager. */
#ifndef OURO_TYPE_H
#define OURO_TYPE_H

#include "ouro/object.h"

/* The one signature of functions written in C: `argv` holds `argc` positional arguments (borrowed)
 * followed by one value for each name in `kwnames` (a tuple of str, or NULL). Returns a new
 * reference, or NULL with an exception pending. `self` is the bound object (borrowed), or NULL. */
typedef ouro_object *(*ouro_cfunction)(ouro_heap *heap, ouro_object *self, ouro_object *const *argv,
                                       size_t argc, ouro_object *kwnames);

enum {
    OURO_METHOD_KEYWORDS = 1, /* accepts keyword arguments; otherwise the caller refuses them */
    OURO_METHOD_CLASS = 2,    /* self is the class */
    OURO_METHOD_STATIC = 4,   /* self is NULL */
};

/* The machinery checks the number of positional arguments and words the TypeError as CPython does.
 */
typedef struct ouro_method {
    const char *name; /* NULL ends a table */
    ouro_cfunction function;
    int8_t min_args;
    int8_t max_args; /* -1: any number */
    uint8_t flags;
    const char *doc; /* or NULL */
} ouro_method;

typedef struct ouro_getset {
    const char *name; /* NULL ends a table */
    ouro_object *(*get)(ouro_heap *heap, ouro_object *self);
    bool (*set)(ouro_heap *heap, ouro_object *self,
                ouro_object *value); /* value NULL: delete; or NULL: read-only */
} ouro_getset;

/* Called once for each reference an object holds. */
typedef void (*ouro_visitor)(ouro_object *child, void *context);

/* The offsets of an object's reference fields, for the common case that there is a fixed number:
 *     .refs = OURO_REFS(node, left, right)
 * Fields may be NULL. At most 8; use `traverse` and `drop` for anything else. */
#define OURO_REFS(type, ...)                                                                       \
    (const uint16_t[]) {                                                                           \
        OURO_REFS_PICK_(__VA_ARGS__, 8, 7, 6, 5, 4, 3, 2, 1)(type, __VA_ARGS__) 0                  \
    }
#define OURO_REFS_PICK_(a, b, c, d, e, f, g, h, n, ...) OURO_REFS_JOIN_(n)
#define OURO_REFS_JOIN_(n)                              OURO_REFS_##n##_
#define OURO_REFS_1_(t, a)                              offsetof(t, a),
#define OURO_REFS_2_(t, a, ...)                         offsetof(t, a), OURO_REFS_1_(t, __VA_ARGS__)
#define OURO_REFS_3_(t, a, ...)                         offsetof(t, a), OURO_REFS_2_(t, __VA_ARGS__)
#define OURO_REFS_4_(t, a, ...)                         offsetof(t, a), OURO_REFS_3_(t, __VA_ARGS__)
#define OURO_REFS_5_(t, a, ...)                         offsetof(t, a), OURO_REFS_4_(t, __VA_ARGS__)
#define OURO_REFS_6_(t, a, ...)                         offsetof(t, a), OURO_REFS_5_(t, __VA_ARGS__)
#define OURO_REFS_7_(t, a, ...)                         offsetof(t, a), OURO_REFS_6_(t, __VA_ARGS__)
#define OURO_REFS_8_(t, a, ...)                         offsetof(t, a), OURO_REFS_7_(t, __VA_ARGS__)

/* What an embedder says about a type. Only name and size are required. */
typedef struct ouro_type_spec {
    const char *name;     /* "Node"; copied */
    size_t size_bytes;    /* sizeof the struct, header included */
    size_t item_bytes;    /* size of one trailing item of ouro_new_var */
    const uint16_t *refs; /* OURO_REFS(...); copied. NULL and no traverse: a leaf, the collector
                             never looks at it */

    /* For objects whose references are not at fixed offsets: both or neither.
     * `traverse` calls visit for each reference held, and does nothing else.
     * `drop` gives references up one after another: for each it still holds it takes the reference
     * out of the object and lowers the count; as soon as a count reaches zero it returns that
     * object (the caller destroys it and calls again); it returns NULL when the object holds
     * nothing more. The object must be valid, if emptier, at every return, and resuming must not
     * rescan what is gone. Write it with ouro_drop_ref. */
    void (*traverse)(ouro_object *self, ouro_visitor visit, void *context);
    ouro_object *(*drop)(ouro_heap *heap, ouro_object *self);

    void (*finalize)(ouro_heap *heap,
                     ouro_object *self); /* once, before destruction; may resurrect */
    void (*release)(ouro_heap *heap,
                    ouro_object *self); /* last: give back memory that is not objects */

    const ouro_method *methods; /* static, not copied; or NULL */
    const ouro_getset *getsets;
} ouro_type_spec;

/* Takes one reference for `drop`: lowers the count and returns the object if it must be destroyed
 * now. */
static inline ouro_object *ouro_drop_ref(void *object) {
    ouro_object *o = (ouro_object *)object;
    if (!o || (o->refcount & OURO_IMMORTAL) || --o->refcount)
        return NULL;
    return o;
}

/* A new type (a heap type: counted, collected when nothing uses it), or NULL with an exception.
 * O(methods). */
OURO_API ouro_type *ouro_type_new(ouro_heap *heap, const ouro_type_spec *spec);

#endif
