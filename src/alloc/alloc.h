/* alloc.h: the face of the allocator, and its fast paths.
 *
 * pymalloc's geometry: an arena is 256 KiB from the operating system, a pool is one 4 KiB page of
 * one size class, a block is a multiple of 8 bytes up to 512. Requests above 512 bytes go to the
 * system allocator behind a prefix (large.c). One `alloc_heap` has one owner: no locks, no atomics.
 *
 *   region (2 MiB, aligned) = 8 arenas x 64 pools
 *   +---------------+----------------+------+------+-- ... --+------+
 *   | 512 records   | 512 gc words   | pool | pool |         | pool |
 *   | of 64 B (32K) | of 64 B (32K)  |      |      |         |      |
 *   +---------------+----------------+------+------+-- ... --+------+
 *
 * Free blocks are bits in the pool's record, never a list through the blocks: four words a pool,
 * 1 = free. A class has adopted one such word: it lies in `alloc_class.bits`, the record shows 0.
 *
 * Every function that returns memory returns NULL when there is none; nothing is changed then. */
#ifndef OURO_ALLOC_ALLOC_H
#define OURO_ALLOC_ALLOC_H

#include <stdio.h>

#include "ouro/base.h"

enum {
    ALLOC_ALIGN = 8,
    ALLOC_SMALL_MAX = 512,
    ALLOC_CLASSES = ALLOC_SMALL_MAX / ALLOC_ALIGN,
    ALLOC_POOL_SIZE = 4096,
    ALLOC_ARENA_SIZE = 256 * 1024,
    ALLOC_REGION_SIZE = 2 * 1024 * 1024,
    ALLOC_POOL_WORDS = 4,
};

/* Who uses a pool. Pools of different domains never mix, so that the collector walks containers
 * without meeting anything else. */
typedef enum {
    ALLOC_RAW,       /* buffers: list items, dict tables, scratch; not objects */
    ALLOC_LEAF,      /* objects that hold no references: int, float, str */
    ALLOC_CONTAINER, /* objects that the collector looks into */
    ALLOC_DOMAINS,
} alloc_domain;

/* One record a pool, 64 bytes, at the head of its region: never inside the pool, so that a free
 * pool is a whole page that can go back to the OS, and a collection reads no object memory to
 * find what lives. */
typedef struct alloc_pool {
    uint32_t tick;       /* frees until the pool changes state: full -> ripe, partial -> empty */
    uint32_t reciprocal; /* ceil(2^20 / block size): offset in pool -> index of block */
    uint8_t size_class;  /* block size / 8 - 1 */
    uint8_t domain;      /* alloc_domain */
    uint8_t state;       /* pool.h: free, current, partial, full */
    uint8_t blocks;      /* how many blocks the pool holds when empty - 0..255; 0 means 256+ */
    uint32_t side;       /* collector's scratch: where this pool's entries of a side array start */
    uint32_t next, prev; /* neighbours in the class's list of partial pools, as pool numbers */
    uint32_t reserved[2];
    uint64_t free_bits[ALLOC_POOL_WORDS]; /* 1 = free and not in the adopted word */
} alloc_pool;

/* A size class of one domain: the adopted word of its current pool. */
typedef struct alloc_class {
    uint64_t bits;   /* free blocks of the adopted word */
    uintptr_t base;  /* address of the block of bit 0 */
    uint64_t *word;  /* where the adopted word came from, in the pool's record */
    alloc_pool *current;
} alloc_class;
