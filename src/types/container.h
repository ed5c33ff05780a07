/* container.h: tuple, list, dict, set, range, slice: their layouts, and what the rooms above use
 * directly. */
#ifndef OURO_TYPES_CONTAINER_H
#define OURO_TYPES_CONTAINER_H

#include "object/heap.h"
#include "ouro/types.h"

/* | header | items ... |   The length lies in aux; TUPLE_LONG there means: a large block, whose
 * prefix knows its size. */
typedef struct ouro_tuple_object {
    ouro_object base;
    ouro_object *items[];
} ouro_tuple_object;

enum { TUPLE_LONG = 0xFFFF };

typedef struct ouro_list_object {
    ouro_object base;
    ouro_object **items; /* raw memory, or NULL */
    size_t length, capacity;
} ouro_list_object;

size_t tuple_length_long(const ouro_object *tuple);

static inline size_t tuple_length(const ouro_object *tuple) {
    return OURO_LIKELY(tuple->aux != TUPLE_LONG) ? tuple->aux : tuple_length_long(tuple);
}

#define TUPLE_ITEMS(o) (((ouro_tuple_object *)(o))->items)
#define LIST(o)        ((ouro_list_object *)(o))

static inline bool is_tuple(const ouro_object *o) {
    return ouro_layout(o) == OURO_KIND_TUPLE;
}

static inline bool is_list(const ouro_object *o) {
    return ouro_layout(o) == OURO_KIND_LIST;
}

static inline bool is_dict(const ouro_object *o) {
    return ouro_layout(o) == OURO_KIND_DICT;
}

/* A tuple of NULLs to fill at once (count 0 gives the shared empty tuple). */
ouro_object *tuple_alloc(ouro_heap *heap, size_t count);
ouro_object *tuple_from_iterable(ouro_heap *heap, ouro_object *iterable);
ouro_object *list_with_items(ouro_heap *heap, ouro_object *const *items,
                             size_t count); /* borrowed */
ouro_object *list_from_iterable(ouro_heap *heap, ouro_object *iterable);
bool list_extend(ouro_heap *heap, ouro_object *list, ouro_object *iterable);
bool list_grow(ouro_heap *heap, ouro_list_object *list, size_t length);
bool list_sort(ouro_heap *heap, ouro_object *list, ouro_object *key,
               bool reverse); /* key NULL: none */

/* Appends, stealing the item also on failure. */
static inline bool list_push(ouro_heap *heap, ouro_object *o, ouro_object *item) {
    ouro_list_object *list = LIST(o);
    if (OURO_UNLIKELY(list->length == list->capacity) && !list_grow(heap, list, list->length + 1)) {
        ouro_decref(heap, item);
        return false;
    }
    list->items[list->length++] = item;
    return true;
}

/* A compact, ordered hash table (Raymond Hettinger's design, CPython 3.6): entries in insertion
 * order, and a sparse index of 1, 2 or 4 bytes a place into them, open addressing with
 * perturbation.
 *
 *   table: | dict_entry 0 | dict_entry 1 | ... capacity entries | index: size bytes ... |
 *
 * A removed entry has key NULL. Up to 8 entries need no index: they are scanned. `version` changes
 * with every change of the set of keys (not of values): caches of entry positions check it. */
typedef struct dict_entry {
    int64_t hash;
    ouro_object *key, *value;
} dict_entry;

typedef struct ouro_dict_object {
    ouro_object base;
    dict_entry *entries; /* raw memory, the index behind it; NULL: empty, no table yet */
    uint32_t used;       /* live entries */
    uint32_t count;      /* entries written, live or removed */
    uint32_t capacity;   /* entries there is room for */
    uint32_t index_log2; /* places in the index; 0: no index */
    uint64_t version; /* unique among all dicts of the heap since its last change of keys; 0 while
                         nobody asked */
} ouro_dict_object;

#define DICT(o) ((ouro_dict_object *)(o))

/* Position of a str key (any hash, exact str), or -1: never runs Python code unless the dict has
 * keys that are not str. */
int32_t dict_find_str(ouro_heap *heap, ouro_dict_object *dict, ouro_object *key);
/* Any key: position, -1 absent, -2 exception. */
int32_t dict_find(ouro_heap *heap, ouro_dict_object *dict, ouro_object *key, int64_t hash);
/* A version for caches: dict->version, assigned if it was 0. */
uint64_t dict_version(ouro_heap *heap, ouro_dict_object *dict);
bool dict_set_hashed(ouro_heap *heap, ouro_object *dict, ouro_object *key, int64_t hash,
                     ouro_object *value);
/* d.update(other): mapping or iterable of pairs; override false keeps existing keys. */
bool dict_merge(ouro_heap *heap, ouro_object *dict, ouro_object *other, bool override);
ouro_object *dict_copy(ouro_heap *heap, ouro_object *dict);
void dict_clear(ouro_heap *heap, ouro_object *dict);
ouro_object *set_from_iterable(ouro_heap *heap, ouro_object *iterable, bool frozen);
bool set_update(ouro_heap *heap, ouro_object *set, ouro_object *iterable);

typedef struct ouro_slice_object {
    ouro_object base;
    ouro_object *start, *stop, *step; /* never NULL: None */
} ouro_slice_object;

/* new slice; arguments borrowed, NULL means None. */
ouro_object *slice_new(ouro_heap *heap, ouro_object *start, ouro_object *stop, ouro_object *step);
/* Adjusted to a sequence of `length`: *start, *step, *count items. False: exception. */
bool slice_indices(ouro_heap *heap, ouro_object *slice, int64_t length, int64_t *start,
                   int64_t *step, int64_t *count);

/* range whose numbers fit 64 bits: `aux` 0; otherwise the three objects are used. */
typedef struct ouro_range_object {
    ouro_object base;
    int64_t start, stop, step, length;
    ouro_object *big_start, *big_stop, *big_step, *big_length; /* NULL, or all set */
} ouro_range_object;

typedef struct ouro_range_iterator {
    ouro_object base;
    int64_t next, step;
    uint64_t left;
} ouro_range_iterator;

/* Iterators over list and tuple (kinds LIST_ITERATOR, TUPLE_ITERATOR), advanced inline by the
 * evaluation loop. */
typedef struct ouro_seq_iterator {
    ouro_object base;
    ouro_object *sequence; /* NULL once exhausted */
    size_t index;
} ouro_seq_iterator;

/* Iterators over dict keys, values, items: aux 0, 1, 2. */
typedef struct ouro_dict_iterator {
    ouro_object base;
    ouro_object *dict; /* NULL once exhausted */
    size_t position, left;
    uint32_t expected_used;
} ouro_dict_iterator;

bool container_init_types(ouro_heap *heap);

#endif
