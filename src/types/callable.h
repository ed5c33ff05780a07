/* callable.h: code, functions, bound methods, C functions, cells, frames as objects. Generators are
 * in generator.h. */
#ifndef OURO_TYPES_CALLABLE_H
#define OURO_TYPES_CALLABLE_H

#include "object/heap.h"
#include "ouro/types.h"

enum {
    CODE_VARARGS = 1,
    CODE_VARKEYWORDS = 2,
    CODE_GENERATOR = 4,
    CODE_COROUTINE = 8,
    CODE_CLASS_BODY = 16, /* names are looked up in a namespace dict first */
    CODE_MODULE = 32,
    CODE_SIMPLE_ARGS =
        64, /* only positional parameters without defaults matter: fast call possible */
    CODE_NESTED = 128,
    CODE_ASYNC_GENERATOR = 256,
};

/* One instruction: 64 bits (docs/architecture.md, bytecode). */
typedef struct instruction {
    uint16_t op;
    uint16_t a, b, c;
} instruction;

/* Position of an instruction in the source, columns as UTF-8 byte offsets; line 0: none. */
typedef struct code_position {
    uint32_t line, end_line;
    uint16_t column, end_column;
} code_position;

/* Instructions [start, end) are covered by `handler`: temporaries from `depth` up are dropped, the
 * exception goes there. */
typedef struct exception_entry {
    uint32_t start, end, handler;
    uint32_t depth;
} exception_entry;

typedef struct inline_cache inline_cache;

/* Immutable for Python; the evaluation loop rewrites `instructions` (quickening) and `caches`. */
typedef struct ouro_code_object {
    ouro_object base;
    uint32_t flags;
    uint32_t arg_count; /* positional, positional-only included */
    uint32_t posonly_count;
    uint32_t kwonly_count;
    uint32_t local_count; /* named slots: parameters first (then *args, **kwargs), then other locals
                             and cells */
    uint32_t frame_size;  /* slots of a frame: locals and temporaries */
    uint32_t cell_count;  /* cell variables created by this function */
    uint32_t free_count;  /* closure variables; their slots follow the cells */
    uint32_t first_line;
    uint32_t instruction_count, entry_count, cache_count, constant_count;
    instruction *instructions; /* raw memory, as the following */
    code_position *positions;
    exception_entry *entries;
    inline_cache *caches;
    uint32_t *cell_slots;    /* cell_count: frame slots that hold cells; if below arg_total the
                                argument is moved into its cell at entry */
    ouro_object **constants; /* owned */
    uint32_t cells_start;    /* slot of the first free variable */
    ouro_object *name, *qualname, *filename;
    ouro_object *local_names; /* tuple of str, local_count long (locals, cells, free variables) */
    ouro_object *names;       /* tuple: global and attribute names */
    ouro_object *doc;         /* or None */
    ouro_object *source; /* str or None: the module's text, for tracebacks of <string> and stdin */
} ouro_code_object;

typedef struct ouro_function_object {
    ouro_object base;
    ouro_code_object *code;
    ouro_object *globals;                        /* dict */
    ouro_object *builtins;                       /* dict */
    ouro_object *closure;                        /* tuple of cells, or NULL */
    ouro_object *defaults;                       /* tuple, or NULL */
    ouro_object *kwdefaults;                     /* dict, or NULL */
    ouro_object *name, *qualname, *doc, *module; /* doc, module may be NULL: None */
    ouro_object *annotations;                    /* dict, or NULL */
    ouro_object *dict;                           /* __dict__, or NULL */
} ouro_function_object;

typedef struct ouro_method_object {
    ouro_object base;
    ouro_object *function, *self;
} ouro_method_object;

/* A C function, perhaps bound. */
typedef struct ouro_builtin_object {
    ouro_object base;
    const ouro_method *method;
    ouro_object *self;   /* or NULL */
    ouro_object *module; /* str or NULL */
} ouro_builtin_object;

/* list.append: a C function that wants an instance of `type`. */
typedef struct ouro_method_descriptor {
    ouro_object base;
    const ouro_method *method;
    ouro_object *owner; /* the type */
} ouro_method_descriptor;

typedef struct ouro_cell_object {
    ouro_object base;
    ouro_object *value; /* NULL: unbound */
} ouro_cell_object;

/* A frame seen as an object (tracebacks, sys._getframe). While the function runs `live` is true and
 * its locals are on the data stack; when it is left they move here, so that a traceback keeps them
 * alive as CPython's does. */
typedef struct ouro_frame_object {
    ouro_object base;
    ouro_function_object *function;
    ouro_object *back;    /* frame object or NULL; made on demand */
    ouro_object **locals; /* raw memory: the frame's slots once it is no longer live; NULL before */
    uint32_t local_count; /* slots in `locals` */
    uint32_t record;      /* index of the call record while live */
    uint32_t instruction; /* where it stopped */
    bool live;
    ouro_object *globals;
    ouro_object *f_locals; /* namespace dict of a class body or module, or NULL */
} ouro_frame_object;

#define FUNCTION(o) ((ouro_function_object *)(o))
#define CODE(o)     ((ouro_code_object *)(o))
#define CELL(o)     ((ouro_cell_object *)(o))

ouro_object *cell_new(ouro_heap *heap, ouro_object *value); /* borrowed, may be NULL */
ouro_object *method_new(ouro_heap *heap, ouro_object *function, ouro_object *self);
ouro_object *builtin_new(ouro_heap *heap, const ouro_method *method, ouro_object *self,
                         ouro_object *module);
/* Checks argc/kwnames against the method's declaration (TypeError worded as CPython) and calls it.
 * `qualifier`: "list" or NULL. */
ouro_object *method_call_checked(ouro_heap *heap, const ouro_method *method, const char *qualifier,
                                 ouro_object *self, ouro_object *const *argv, size_t argc,
                                 ouro_object *kwnames);
/* Line of an instruction. */
uint32_t code_line(const ouro_code_object *code, uint32_t instruction);

bool callable_init_types(ouro_heap *heap);

#endif
