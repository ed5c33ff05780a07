/* number.h: int, bool, float, complex.
 *
 * An int that fits 64 bits is {header, value}: 24 bytes. A larger one has its limbs behind the
 * header, on the heap's own pools, and is computed on with GMP's mpn functions; it never holds a
 * value that fits 64 bits, so that equal ints have equal kinds. */
#ifndef OURO_TYPES_NUMBER_H
#define OURO_TYPES_NUMBER_H

#include "object/heap.h"
#include "ouro/types.h"

typedef struct ouro_int_object {
    ouro_object base;
    int64_t value;
} ouro_int_object;

typedef struct ouro_bigint_object {
    ouro_object base;
    int64_t size;     /* limbs; negative for a negative number */
    uint64_t limbs[]; /* least significant first, the last one not zero */
} ouro_bigint_object;

typedef struct ouro_float_object {
    ouro_object base;
    double value;
} ouro_float_object;

typedef struct ouro_complex_object {
    ouro_object base;
    double real, imag;
} ouro_complex_object;

#define INT_VALUE(object)   (((ouro_int_object *)(object))->value)
#define FLOAT_VALUE(object) (((ouro_float_object *)(object))->value)

/* Layout tests: exact or subclass. */
static inline bool is_int(const ouro_object *o) {
    return (unsigned)(ouro_layout(o) - OURO_KIND_INT) <= OURO_KIND_BIGINT - OURO_KIND_INT;
}

static inline bool is_float(const ouro_object *o) {
    return ouro_layout(o) == OURO_KIND_FLOAT;
}

/* A new int outside the small range's cache or from it. The fast path of the evaluation loop. */
ouro_object *int_new_slow(ouro_heap *heap, int64_t value);

static inline ouro_object *int_new(ouro_heap *heap, int64_t value) {
    if ((uint64_t)(value - SMALL_INT_MIN) <= SMALL_INT_MAX - SMALL_INT_MIN)
        return heap->small_ints[value - SMALL_INT_MIN]; /* immortal: no count */
    ouro_int_object *o =
        alloc_class_block(&heap->alloc, ALLOC_LEAF, sizeof(ouro_int_object) / 8 - 1);
    if (OURO_UNLIKELY(!o || heap->listener)) {
        if (o)
            alloc_free(&heap->alloc, o);
        return int_new_slow(heap, value);
    }
    o->base = (ouro_object){.refcount = 1, .kind = OURO_KIND_INT, .type = TYPEOF(heap, INT)};
    o->value = value;
    return &o->base;
}

ouro_object *float_new_slow(ouro_heap *heap, double value);

static inline ouro_object *float_new(ouro_heap *heap, double value) {
    ouro_float_object *o =
        alloc_class_block(&heap->alloc, ALLOC_LEAF, sizeof(ouro_float_object) / 8 - 1);
    if (OURO_UNLIKELY(!o || heap->listener)) {
        if (o)
            alloc_free(&heap->alloc, o);
        return float_new_slow(heap, value);
    }
    o->base = (ouro_object){.refcount = 1, .kind = OURO_KIND_FLOAT, .type = TYPEOF(heap, FLOAT)};
    o->value = value;
    return &o->base;
}

/* Sign-extended decimal, hex, octal or binary text as the lexer leaves it, or as int(text, base)
 * takes it. */
ouro_object *int_from_text(ouro_heap *heap, const char *text, size_t length, int base);
ouro_object *int_from_uint64(ouro_heap *heap, uint64_t value);
ouro_object *int_from_double(ouro_heap *heap,
                             double value); /* OverflowError/ValueError for inf/nan */
/* Any int layout as a double; false with OverflowError. */
bool int_as_double(ouro_heap *heap, const ouro_object *o, double *result);
/* int or float (or anything with __float__ / __index__) as a double. */
bool number_as_double(ouro_heap *heap, ouro_object *o, double *result);
/* Decimal text of any int: a str. base 2, 8, 10 or 16, with or without prefix. */
ouro_object *int_to_text(ouro_heap *heap, const ouro_object *o, int base, bool prefix);
/* repr of a double into a buffer of at least 32 bytes; returns the length. Shortest digits that
 * read back the same. */
size_t float_repr(double value, char *buffer);
/* format(number, spec): `spec` UTF-8, as float.__format__ and int.__format__ do. */
ouro_object *number_format(ouro_heap *heap, ouro_object *number, const char *spec, size_t length);
int64_t float_hash(double value);
ouro_object *complex_new(ouro_heap *heap, double real, double imag);
bool number_init_types(ouro_heap *heap);

#endif
