/* ouro/heap.h: making and freeing a heap. */
#ifndef OURO_HEAP_H
#define OURO_HEAP_H

#include "ouro/base.h"

typedef struct ouro_heap_options {
    size_t max_bytes;   /* most memory taken from the system, objects and buffers together; 0: no
                           limit */
    uint64_t hash_seed; /* key of string hashing; 0: random */
    bool hash_unkeyed;  /* key 0, as PYTHONHASHSEED=0: reproducible order of sets */
} ouro_heap_options;

/* A heap with the built-in types, an empty stack and three empty generations. options NULL:
 * defaults. Returns NULL when there is no memory. Costs about a tenth of a millisecond and 300 KiB.
 */
OURO_API ouro_heap *ouro_heap_new(const ouro_heap_options *options);

/* What was alive when the heap was freed, after modules were cleared and a last collection. */
typedef struct ouro_heap_leftovers {
    size_t objects; /* still alive though nothing of the runtime holds them: references the embedder
                       never dropped */
    size_t arenas;  /* not given back: always 0 */
} ouro_heap_leftovers;

/* Frees everything: runs the finalizers of what is still alive, then gives every page back. Objects
 * of the heap must not be touched afterwards. `leftovers` may be NULL. */
OURO_API void ouro_heap_free(ouro_heap *heap, ouro_heap_leftovers *leftovers);

#endif
