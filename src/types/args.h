/* args.h: taking arguments apart in functions written in C. */
#ifndef OURO_TYPES_ARGS_H
#define OURO_TYPES_ARGS_H

#include "object/heap.h"
#include "ouro/types.h"

/* Distributes positional and keyword arguments over `count` parameters: out[i] borrowed, or NULL
 * when not given. The first `required` must be given; the first `positional_only` (may be 0) have
 * no keyword, those from `max_positional` on are keyword-only. TypeErrors are worded as CPython's
 * ("f() got an unexpected keyword argument 'x'", "f() missing required argument 'x' (pos 1)"). */
typedef struct args_spec {
    const char *function;
    const char *const *names;
    uint8_t count, required, positional_only, max_positional;
} args_spec;

bool args_unpack(ouro_heap *heap, const args_spec *spec, ouro_object *const *argv, size_t argc,
                 ouro_object *kwnames, ouro_object **out);

#endif
