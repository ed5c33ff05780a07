/* str.h: text, in one, two or four bytes a code point (PEP 393), the smallest that fits.
 *
 *   | header | hash | length | code units ... NUL |      aux: STR_WIDTH_* | STR_ASCII
 *
 * Indexing is O(1); ASCII strings are their own UTF-8. Strings are leaves. */
#ifndef OURO_TYPES_STR_H
#define OURO_TYPES_STR_H

#include "object/heap.h"
#include "ouro/types.h"

enum {
    STR_WIDTH_1 = 1,
    STR_WIDTH_2 = 2,
    STR_WIDTH_4 = 4,
    STR_WIDTH_MASK = 7,
    STR_ASCII = 8,        /* width 1 and every code point below 128 */
    STR_UTF8_CACHED = 16, /* str.c keeps the UTF-8 of a non-ASCII string in a side table of the heap
                             until it dies */
};

typedef struct ouro_str_object {
    ouro_object base;
    int64_t hash;  /* -1: not computed yet */
    size_t length; /* code points */
    char data[];
} ouro_str_object;

typedef struct ouro_bytes_object {
    ouro_object base;
    int64_t hash; /* -1: not computed yet */
    size_t length;
    char data[]; /* and a NUL */
} ouro_bytes_object;

static inline bool is_str(const ouro_object *o) {
    return ouro_layout(o) == OURO_KIND_STR;
}

static inline unsigned str_width(const ouro_object *o) {
    return o->aux & STR_WIDTH_MASK;
}

static inline bool str_is_ascii(const ouro_object *o) {
    return (o->aux & STR_ASCII) != 0;
}

static inline size_t str_length(const ouro_object *o) {
    return ((const ouro_str_object *)o)->length;
}

static inline void *str_data(const ouro_object *o) {
    return (void *)((const ouro_str_object *)o)->data;
}

static inline uint32_t str_at(const ouro_object *o, size_t index) {
    const void *data = str_data(o);
    switch (str_width(o)) {
    case 1:
        return ((const uint8_t *)data)[index];
    case 2:
        return ((const uint16_t *)data)[index];
    default:
        return ((const uint32_t *)data)[index];
    }
}

/* An uninitialised str of `length` code points, none above `max_char`; the caller fills data and
 * must really use the width (an all-narrower string must not be left in a wider form: use
 * str_from_ucs4 then). */
ouro_object *str_alloc(ouro_heap *heap, size_t length, uint32_t max_char);
/* From code points; finds the width itself. Single Latin-1 characters and "" are shared objects. */
ouro_object *str_from_ucs4(ouro_heap *heap, const uint32_t *points, size_t length);
ouro_object *str_from_char(ouro_heap *heap, uint32_t point);
/* From bytes known to be ASCII / Latin-1. */
ouro_object *str_from_latin1(ouro_heap *heap, const void *bytes, size_t length);
/* UTF-8 with three-byte surrogates allowed (literals of the parser). */
ouro_object *str_from_utf8_surrogates(ouro_heap *heap, const char *utf8, size_t length);
ouro_object *str_printf(ouro_heap *heap, const char *format, ...) OURO_PRINTF(2, 3);
ouro_object *str_concat(ouro_heap *heap, ouro_object *left, ouro_object *right);
/* left += right with *slot owning left: grows in place when nobody else holds it. False: exception,
 * *slot unchanged. */
bool str_append_inplace(ouro_heap *heap, ouro_object **slot, ouro_object *right);
ouro_object *str_substring(ouro_heap *heap, ouro_object *str, size_t start, size_t end);
ouro_object *str_join(ouro_heap *heap, ouro_object *separator, ouro_object *const *items,
                      size_t count); /* items are str */
bool str_equal(const ouro_object *a, const ouro_object *b);
int str_compare(const ouro_object *a, const ouro_object *b);
int64_t str_hash(ouro_heap *heap, ouro_object *str);
bool str_equals_ascii(const ouro_object *str, const char *ascii);
/* The interned twin: *slot is replaced by it (reference swapped). Exact str only. False:
 * MemoryError. */
bool str_intern(ouro_heap *heap, ouro_object **slot);
ouro_object *str_repr(ouro_heap *heap, ouro_object *str);
/* str % args. */
ouro_object *str_percent(ouro_heap *heap, ouro_object *format, ouro_object *args);
/* format(str, spec). */
ouro_object *str_format_spec(ouro_heap *heap, ouro_object *str, const char *spec, size_t length);

/* A growing text buffer: append, then finish into a str. Any append may fail (MemoryError pending).
 */
typedef struct str_builder {
    ouro_heap *heap;
    void *data; /* raw memory in `width` bytes a code point */
    size_t length, capacity;
    unsigned width;
    uint32_t max_char;
} str_builder;

void builder_init(str_builder *builder, ouro_heap *heap);
bool builder_append(str_builder *builder, ouro_object *str);
bool builder_append_char(str_builder *builder, uint32_t point);
bool builder_append_ascii(str_builder *builder, const char *text, size_t length);
bool builder_append_range(str_builder *builder, ouro_object *str, size_t start, size_t end);
ouro_object *builder_finish(str_builder *builder); /* frees the buffer */
void builder_discard(str_builder *builder);

bool str_init_types(ouro_heap *heap);

#endif
