/* scope.h: which variable a name means in each block, decided before compiling; CPython's symtable.
 *
 * A block is a module, class body, function, lambda or comprehension; blocks form a tree beside the
 * ast. The first pass notes how each block uses each name, the second decides what each use means.
 * Everything lives in the tree's arena and dies with it. All names here are mangled (`__x` in class
 * C is `_C__x`): mangle before looking up.
 *
 *   parameters     def f(a, /, b, *args, k, **kw):   a b k args kw
 *   locals         parameters, then the other names that are LOCAL, in order of first appearance;
 *                  a parameter that is a CELL stays in the list, other cells are not
 *   cells, frees   sorted by name, as in co_cellvars and co_freevars */
#ifndef OURO_LANG_SCOPE_H
#define OURO_LANG_SCOPE_H

#include "lang/ast.h"

typedef enum {
    SCOPE_LOCAL,           /* in a module or class: its namespace first, then globals, builtins */
    SCOPE_GLOBAL_EXPLICIT, /* named in a global statement */
    SCOPE_GLOBAL_IMPLICIT, /* bound nowhere around: globals, builtins */
    SCOPE_FREE,            /* of an enclosing function */
    SCOPE_CELL,            /* own, and used by an inner block */
} scope_kind;

typedef enum {
    SCOPE_MODULE,
    SCOPE_CLASS,
    SCOPE_FUNCTION,
    SCOPE_LAMBDA,
    SCOPE_COMPREHENSION, /* its one parameter is ".0" */
} scope_block;

typedef struct scope scope;
typedef struct scope_table scope_table;

struct scope {
    scope_block block;
    const void *node;    /* the ast_stmt or ast_expr; NULL for the module */
    ast_name name;       /* "lambda", "listcomp", "setcomp", "dictcomp", "genexpr", "top" */
    ast_name class_name; /* innermost class around (or this one), for mangling; or NULL */
    scope *outer;        /* NULL for the module */
    scope **inner;       /* in source order */
    size_t inner_count;

    ast_names parameters;
    ast_names locals, cells, frees;
    bool has_varargs, has_varkeywords;
    bool is_nested;      /* inside a function, at any distance */
    bool is_generator;   /* contains yield; a generator expression counts */
    bool is_coroutine;   /* async def, or a comprehension that awaits */
    bool has_class_cell; /* class: a method uses super or __class__, so the body makes a cell
                            __class__ (not in `cells`) */
    bool returns_value;  /* contains `return value` */
    struct scope_symbols *symbols;
};

/* Builds the tables of a whole module. On failure returns false with *error set (PARSE_SYNTAX,
 * PARSE_NO_MEMORY or PARSE_TOO_DEEP); `*out` and everything in it belongs to module->arena. */
bool scope_build(ouro_heap *heap, const ast_module *module, scope_table **out, parse_error *error);

const scope *scope_root(const scope_table *table);

/* The block of a FunctionDef, ClassDef (ast_stmt), Lambda or comprehension (ast_expr). O(1). */
const scope *scope_of(const scope_table *table, const void *node);

/* What the (mangled) name means in the block; a name that does not occur: GLOBAL_IMPLICIT. In a
 * class body a name in `frees` may be LOCAL as well: bound in the body, and passed on from the
 * function around to a method. O(1). */
scope_kind scope_lookup(const scope *block, ast_name name);

/* Is it bound by := in this block, or in a comprehension inside it? */
bool scope_is_walrus(const scope *block, ast_name name);
/* Is it unbound somewhere in this block: `del x`, `except E as x`? */
bool scope_is_deleted(const scope *block, ast_name name);
/* Is it a parameter of this block? */
bool scope_is_parameter(const scope *block, ast_name name);

/* `__x` inside class `owner` is `_owner__x`; any other name, or owner NULL, stays. NULL: no memory.
 */
ast_name scope_mangle(ast_arena *arena, ast_name owner, ast_name name);

#endif
