/* frozen.h: modules written in Python, carried in the library as source text. The table is made at
 * build time by tools/embed.py from src/lang/modules/py. */
#ifndef OURO_LANG_MODULES_FROZEN_H
#define OURO_LANG_MODULES_FROZEN_H

#include <stddef.h>

struct frozen_module {
    const char *name; /* "keyword"; NULL ends the table */
    const char *text; /* UTF-8 source, NUL-terminated */
    size_t length;    /* without the NUL */
};

extern const struct frozen_module frozen_modules[];

#endif
