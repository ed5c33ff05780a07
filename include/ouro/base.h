/* ouro/base.h: what every public header needs. */
#ifndef OURO_BASE_H
#define OURO_BASE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define OURO_API         __attribute__((visibility("default")))
#define OURO_LIKELY(x)   __builtin_expect(!!(x), 1)
#define OURO_UNLIKELY(x) __builtin_expect(!!(x), 0)
#define OURO_PRINTF(format_index, first_index)                                                     \
    __attribute__((format(printf, format_index, first_index)))

/* Everything belongs to one heap: arenas, types, generations, interned objects, the data stack.
 * A process may have many; each is used by one thread at a time, like a Lua state. */
typedef struct ouro_heap ouro_heap;

typedef struct ouro_object ouro_object;
typedef struct ouro_type ouro_type;

#endif
