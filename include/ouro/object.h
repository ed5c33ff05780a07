/* ouro/object.h: the header every object starts with, and reference counting.
 *
 *   0        4      5       6     8
 *   +--------+------+-------+-----+----------+----------------
 *   | count  | kind | flags | aux | type     | the object's own fields
 *   +--------+------+-------+-----+----------+----------------
 *
 * Nothing stands in front of an object: the collector finds containers by walking the pools in
 * address order and keeps what it knows in side tables.
 *
 * Ownership words used in all headers: a *new* reference is the caller's to release; a *borrowed*
 * one is valid while its owner holds it; a *stolen* argument belongs to the callee from then on,
 * also when it fails. */
#ifndef OURO_OBJECT_H
#define OURO_OBJECT_H

#include "ouro/base.h"

struct ouro_object {
    uint32_t refcount; /* top bit set: immortal, never written again */
    uint8_t kind;      /* ouro_kind: layout of the object, | OURO_KIND_SUBCLASS for instances of a
                          subclass */
    uint8_t flags;     /* OURO_FLAG_* */
    uint16_t aux;      /* free for the type: a small length, a few bits */
    ouro_type
        *type; /* counted when the type is a heap type (created by a class statement or by C) */
};

/* A count that reaches the top bit stays there: the object lives until its heap is freed. */
#define OURO_IMMORTAL 0x80000000u

enum {
    OURO_FLAG_WEAKREFS = 1,  /* the heap's weak-reference table has an entry for it */
    OURO_FLAG_FINALIZED = 2, /* __del__ or the C finalizer has been called */
    OURO_FLAG_INTERNED = 4,  /* str: in the heap's table of interned strings */
    OURO_FLAG_DYING = 0x80,  /* being destroyed: count, kind and the other flags are a link now
                                (object/destroy.c) */
};

/* What the struct behind an object is. The three integer kinds come first and together. */
typedef enum ouro_kind {
    OURO_KIND_OBJECT, /* nothing known: plain object(), C types of an embedder */
    OURO_KIND_INT,    /* fits 64 bits */
    OURO_KIND_BOOL,   /* laid out as INT */
    OURO_KIND_BIGINT,
    OURO_KIND_FLOAT,
    OURO_KIND_COMPLEX,
    OURO_KIND_NONE,
    OURO_KIND_NOT_IMPLEMENTED,
    OURO_KIND_ELLIPSIS,
    OURO_KIND_STR,
    OURO_KIND_BYTES,
    OURO_KIND_BYTEARRAY,
    OURO_KIND_TUPLE,
    OURO_KIND_LIST,
    OURO_KIND_DICT,
    OURO_KIND_SET,
    OURO_KIND_FROZENSET,
    OURO_KIND_RANGE,
    OURO_KIND_SLICE,
    OURO_KIND_TYPE,
    OURO_KIND_INSTANCE, /* of a class statement whose layout base is object */
    OURO_KIND_FUNCTION,
    OURO_KIND_CODE,
    OURO_KIND_BUILTIN, /* C function, bound or not */
    OURO_KIND_METHOD,  /* bound method */
    OURO_KIND_CELL,
    OURO_KIND_GENERATOR,
    OURO_KIND_FRAME,
    OURO_KIND_TRACEBACK,
    OURO_KIND_EXCEPTION,
    OURO_KIND_MODULE,
    OURO_KIND_WEAKREF,
    OURO_KIND_PROPERTY,
    OURO_KIND_CLASSMETHOD,
    OURO_KIND_STATICMETHOD,
    OURO_KIND_METHOD_DESCRIPTOR, /* list.append */
    OURO_KIND_GETSET,
    OURO_KIND_MEMBER, /* a __slots__ entry */
    OURO_KIND_SUPER,
    OURO_KIND_LIST_ITERATOR,
    OURO_KIND_TUPLE_ITERATOR,
    OURO_KIND_RANGE_ITERATOR,
    OURO_KIND_DICT_ITERATOR,
    OURO_KIND_ITERATOR, /* any other iterator */
    OURO_KIND_CAPSULE,
    OURO_KIND_SUBCLASS = 0x80,
} ouro_kind;

/* The layout, whether exact or subclassed. */
static inline ouro_kind ouro_layout(const void *object) {
    return (ouro_kind)(((const ouro_object *)object)->kind & ~OURO_KIND_SUBCLASS);
}

/* Runs the destructor of an object whose count has reached zero: weak references are cleared,
 * __del__ runs, its references are dropped in order, its block goes back to its pool, all before
 * this returns, without recursion on the C stack. Called by ouro_decref; never call it yourself. */
OURO_API void ouro_destroy(ouro_heap *heap, ouro_object *object);

/* Adds a reference; returns the object so that `slot = ouro_incref(x)` reads well. O(1). */
static inline void *ouro_incref(void *object) {
    ouro_object *o = (ouro_object *)object;
    if (OURO_LIKELY(!(o->refcount & OURO_IMMORTAL)))
        o->refcount++;
    return object;
}

OURO_API void ouro_report_overrelease(const ouro_object *object) __attribute__((noreturn, cold));

/* Drops a reference. At zero the object is destroyed at once, which may run any Python code
 * (__del__, weak-reference callbacks). O(1) plus the destruction of what it alone kept alive.
 * Dropping a reference that does not exist (count zero) is reported on stderr and aborts. */
static inline void ouro_decref(ouro_heap *heap, void *object) {
    ouro_object *o = (ouro_object *)object;
    if (OURO_UNLIKELY(o->refcount & OURO_IMMORTAL))
        return;
    if (OURO_UNLIKELY(o->refcount == 0))
        ouro_report_overrelease(o);
    if (OURO_UNLIKELY(--o->refcount == 0))
        ouro_destroy(heap, o);
}

/* The same for pointers that may be NULL. */
static inline void *ouro_xincref(void *object) {
    return object ? ouro_incref(object) : NULL;
}

static inline void ouro_xdecref(ouro_heap *heap, void *object) {
    if (object)
        ouro_decref(heap, object);
}

/* Empties a slot, then drops the reference it held: in this order, because destruction may look. */
#define ouro_clear(heap, slot)                                                                     \
    do {                                                                                           \
        void *ouro_old_ = (slot);                                                                  \
        (slot) = NULL;                                                                             \
        ouro_xdecref((heap), ouro_old_);                                                           \
    } while (0)

/* Puts a reference (stolen) into a slot and drops the old one. */
#define ouro_replace(heap, slot, value)                                                            \
    do {                                                                                           \
        void *ouro_old_ = (slot);                                                                  \
        (slot) = (value);                                                                          \
        ouro_xdecref((heap), ouro_old_);                                                           \
    } while (0)

/* How many references are counted; OURO_IMMORTAL and more for immortal objects. */
static inline uint32_t ouro_refcount(const void *object) {
    return ((const ouro_object *)object)->refcount;
}

static inline bool ouro_is_immortal(const void *object) {
    return (((const ouro_object *)object)->refcount & OURO_IMMORTAL) != 0;
}

/* Makes an object live as long as its heap. */
OURO_API void ouro_immortalize(void *object);

/* A new object of a type with fixed size: all its own fields zero, count 1. NULL with MemoryError
 * pending when there is no memory. Never collects. O(size). */
OURO_API void *ouro_new(ouro_heap *heap, ouro_type *type);

/* The same with room for `count` items of the type's item size. */
OURO_API void *ouro_new_var(ouro_heap *heap, ouro_type *type, size_t count);

#endif
