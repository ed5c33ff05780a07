/* ast.h: the tree between parser and compiler; the shape and the names are those of CPython's
 * `ast`.
 *
 * Nodes, identifiers and decoded strings live in one bump arena (`ast_arena`) on the heap's raw
 * domain and die together. The tree knows no Python objects: numbers are still text, strings are
 * decoded UTF-8 (lone surrogates as three-byte sequences), identifiers are interned within the
 * arena, NFKC-normalised and NUL-terminated, so that equal names are equal pointers. */
#ifndef OURO_LANG_AST_H
#define OURO_LANG_AST_H

#include "ouro/base.h"

typedef struct ast_arena ast_arena;
typedef const char *ast_name;

/* Lines from 1; columns are UTF-8 byte offsets from 0, as in CPython's ast. */
typedef struct ast_position {
    uint32_t line, column;
    uint32_t end_line, end_column;
} ast_position;

typedef struct ast_expr ast_expr;
typedef struct ast_stmt ast_stmt;

typedef struct ast_exprs {
    ast_expr **items;
    size_t count;
} ast_exprs;
typedef struct ast_stmts {
    ast_stmt **items;
    size_t count;
} ast_stmts;
typedef struct ast_names {
    ast_name *items;
    size_t count;
} ast_names;

typedef enum { AST_LOAD, AST_STORE, AST_DEL } ast_context;

typedef enum {
    AST_ADD,
    AST_SUB,
    AST_MUL,
    AST_MATMUL,
    AST_DIV,
    AST_MOD,
    AST_POW,
    AST_LSHIFT,
    AST_RSHIFT,
    AST_BITOR,
    AST_BITXOR,
    AST_BITAND,
    AST_FLOORDIV,
} ast_operator;

typedef enum { AST_AND, AST_OR } ast_bool_operator;
typedef enum { AST_INVERT, AST_NOT, AST_UADD, AST_USUB } ast_unary_operator;
typedef enum {
    AST_EQ,
    AST_NE,
    AST_LT,
    AST_LE,
    AST_GT,
    AST_GE,
    AST_IS,
    AST_IS_NOT,
    AST_IN,
    AST_NOT_IN,
} ast_compare_operator;

typedef enum {
    AST_CONST_NONE,
    AST_CONST_TRUE,
    AST_CONST_FALSE,
    AST_CONST_ELLIPSIS,
    AST_CONST_INT,     /* text: digits without underscores, with 0x/0o/0b prefix if any */
    AST_CONST_FLOAT,   /* text for strtod, without underscores */
    AST_CONST_COMPLEX, /* text of the imaginary part, without the j */
    AST_CONST_STR,     /* text, length: decoded */
    AST_CONST_BYTES,   /* text, length: decoded */
} ast_constant_kind;

typedef struct ast_arg {
    ast_position at;
    ast_name name;
    ast_expr *annotation; /* or NULL */
} ast_arg;

typedef struct ast_args {
    ast_arg **items;
    size_t count;
} ast_args;

typedef struct ast_arguments {
    ast_args posonly, args, kwonly;
    ast_arg *vararg, *kwarg; /* or NULL */
    ast_exprs defaults;      /* of the last posonly+args */
    ast_exprs kw_defaults;   /* one per kwonly; items may be NULL */
} ast_arguments;

typedef struct ast_keyword {
    ast_position at;
    ast_name name; /* NULL for **value */
    ast_expr *value;
} ast_keyword;

typedef struct ast_keywords {
    ast_keyword **items;
    size_t count;
} ast_keywords;

typedef struct ast_comprehension {
    ast_expr *target, *iter;
    ast_exprs ifs;
    bool is_async;
} ast_comprehension;

typedef struct ast_comprehensions {
    ast_comprehension **items;
    size_t count;
} ast_comprehensions;

typedef enum {
    AST_BOOL_OP,
    AST_NAMED_EXPR,
    AST_BIN_OP,
    AST_UNARY_OP,
    AST_LAMBDA,
    AST_IF_EXP,
    AST_DICT,
    AST_SET,
    AST_LIST_COMP,
    AST_SET_COMP,
    AST_DICT_COMP,
    AST_GENERATOR_EXP,
    AST_AWAIT,
    AST_YIELD,
    AST_YIELD_FROM,
    AST_COMPARE,
    AST_CALL,
    AST_FORMATTED_VALUE,
    AST_JOINED_STR,
    AST_CONSTANT,
    AST_ATTRIBUTE,
    AST_SUBSCRIPT,
    AST_STARRED,
    AST_NAME,
    AST_LIST,
    AST_TUPLE,
    AST_SLICE,
} ast_expr_kind;

struct ast_expr {
    ast_expr_kind kind;
    ast_context context; /* of ATTRIBUTE, SUBSCRIPT, STARRED, NAME, LIST, TUPLE */
    ast_position at;
    bool parenthesized; /* stood in parentheses of its own */
    union {
        struct {
            ast_bool_operator op;
            ast_exprs values;
        } bool_op;
        struct {
            ast_expr *target, *value;
        } named_expr;
        struct {
            ast_operator op;
            ast_expr *left, *right;
        } bin_op;
        struct {
            ast_unary_operator op;
            ast_expr *operand;
        } unary_op;
        struct {
            ast_arguments *args;
            ast_expr *body;
        } lambda;
        struct {
            ast_expr *test, *body, *orelse;
        } if_exp;
        struct {
            ast_exprs keys, values;
        } dict; /* a NULL key is **value */
        struct {
            ast_exprs elts;
        } set, list, tuple;
        struct {
            ast_expr *elt;
            ast_comprehensions generators;
        } comp; /* list, set, generator */
        struct {
            ast_expr *key, *value;
            ast_comprehensions generators;
        } dict_comp;
        struct {
            ast_expr *value;
        } await, yield, yield_from, starred; /* yield's may be NULL */
        struct {
            ast_expr *left;
            ast_compare_operator *ops;
            ast_exprs comparators;
        } compare;
        struct {
            ast_expr *func;
            ast_exprs args;
            ast_keywords keywords;
        } call;
        /* conversion: 0 or one of 'r' 's' 'a'; format_spec: a JOINED_STR or NULL */
        struct {
            ast_expr *value;
            char conversion;
            ast_expr *format_spec;
        } formatted_value;
        struct {
            ast_exprs values;
        } joined_str; /* str CONSTANTs and FORMATTED_VALUEs */
        struct {
            ast_constant_kind kind;
            const char *text;
            size_t length;
        } constant;
        struct {
            ast_expr *value;
            ast_name attr;
        } attribute;
        struct {
            ast_expr *value, *slice;
        } subscript;
        struct {
            ast_name id;
        } name;
        struct {
            ast_expr *lower, *upper, *step;
        } slice; /* each may be NULL */
    };
};

typedef struct ast_handler {
    ast_position at;
    ast_expr *type; /* or NULL */
    ast_name name;  /* or NULL */
    ast_stmts body;
} ast_handler;

typedef struct ast_handlers {
    ast_handler **items;
    size_t count;
} ast_handlers;

typedef struct ast_with_item {
    ast_expr *context_expr, *optional_vars;
} ast_with_item;
typedef struct ast_with_items {
    ast_with_item **items;
    size_t count;
} ast_with_items;

typedef struct ast_alias {
    ast_position at;
    ast_name name;   /* dotted */
    ast_name asname; /* or NULL */
} ast_alias;

typedef struct ast_aliases {
    ast_alias **items;
    size_t count;
} ast_aliases;

typedef enum {
    AST_PATTERN_VALUE,
    AST_PATTERN_SINGLETON,
    AST_PATTERN_SEQUENCE,
    AST_PATTERN_MAPPING,
    AST_PATTERN_CLASS,
    AST_PATTERN_STAR,
    AST_PATTERN_AS,
    AST_PATTERN_OR,
} ast_pattern_kind;

typedef struct ast_pattern ast_pattern;
typedef struct ast_patterns {
    ast_pattern **items;
    size_t count;
} ast_patterns;

struct ast_pattern {
    ast_pattern_kind kind;
    ast_position at;
    ast_expr *value;       /* VALUE; SINGLETON (a CONSTANT); CLASS: the class */
    ast_exprs keys;        /* MAPPING */
    ast_patterns patterns; /* SEQUENCE, MAPPING values, CLASS positional, OR */
    ast_names kwd_attrs;   /* CLASS */
    ast_patterns kwd_patterns;
    ast_pattern *pattern; /* AS: or NULL */
    ast_name name;        /* STAR, AS: or NULL for _; MAPPING: rest or NULL */
};

typedef struct ast_match_case {
    ast_pattern *pattern;
    ast_expr *guard; /* or NULL */
    ast_stmts body;
} ast_match_case;

typedef struct ast_match_cases {
    ast_match_case **items;
    size_t count;
} ast_match_cases;

typedef enum {
    AST_FUNCTION_DEF,
    AST_ASYNC_FUNCTION_DEF,
    AST_CLASS_DEF,
    AST_RETURN,
    AST_DELETE,
    AST_ASSIGN,
    AST_AUG_ASSIGN,
    AST_ANN_ASSIGN,
    AST_FOR,
    AST_ASYNC_FOR,
    AST_WHILE,
    AST_IF,
    AST_WITH,
    AST_ASYNC_WITH,
    AST_MATCH,
    AST_RAISE,
    AST_TRY,
    AST_TRY_STAR,
    AST_ASSERT,
    AST_IMPORT,
    AST_IMPORT_FROM,
    AST_GLOBAL,
    AST_NONLOCAL,
    AST_EXPR,
    AST_PASS,
    AST_BREAK,
    AST_CONTINUE,
} ast_stmt_kind;

struct ast_stmt {
    ast_stmt_kind kind;
    ast_position at;
    union {
        struct {
            ast_name name;
            ast_arguments *args;
            ast_stmts body;
            ast_exprs decorators;
            ast_expr *returns;
        } function_def;
        struct {
            ast_name name;
            ast_exprs bases;
            ast_keywords keywords;
            ast_stmts body;
            ast_exprs decorators;
        } class_def;
        struct {
            ast_expr *value;
        } return_, expr; /* return's may be NULL */
        struct {
            ast_exprs targets;
        } delete_;
        struct {
            ast_exprs targets;
            ast_expr *value;
        } assign;
        struct {
            ast_expr *target;
            ast_operator op;
            ast_expr *value;
        } aug_assign;
        struct {
            ast_expr *target, *annotation, *value;
            bool simple;
        } ann_assign; /* value may be NULL */
        struct {
            ast_expr *target, *iter;
            ast_stmts body, orelse;
        } for_;
        struct {
            ast_expr *test;
            ast_stmts body, orelse;
        } while_, if_;
        struct {
            ast_with_items items;
            ast_stmts body;
        } with;
        struct {
            ast_expr *subject;
            ast_match_cases cases;
        } match;
        struct {
            ast_expr *exc, *cause;
        } raise; /* each may be NULL */
        struct {
            ast_stmts body;
            ast_handlers handlers;
            ast_stmts orelse, finalbody;
        } try_;
        struct {
            ast_expr *test, *msg;
        } assert_; /* msg may be NULL */
        struct {
            ast_aliases names;
        } import;
        struct {
            ast_name module;
            ast_aliases names;
            uint32_t level;
        } import_from; /* module may be NULL */
        struct {
            ast_names names;
        } global, nonlocal;
    };
};

/* Why a parse failed. No Python object: lang/run.c turns it into the exception. */
typedef enum {
    PARSE_OK,
    PARSE_SYNTAX,
    PARSE_INDENTATION,
    PARSE_TAB,
    PARSE_NO_MEMORY,
    PARSE_TOO_DEEP /* MemoryError
"too complex" as CPython's s_push */
    ,
} parse_status;

typedef struct parse_error {
    parse_status status;
    char message[256];
    ast_position
        at; /* columns here count from 1 in code points, as SyntaxError.offset does; 0 = none */
    bool incomplete; /* the input ended too early: a REPL asks for more */
} parse_error;

typedef enum { PARSE_FILE, PARSE_EVAL, PARSE_INTERACTIVE } parse_mode;

typedef struct ast_module {
    ast_arena *arena;
    ast_stmts body; /* PARSE_EVAL: one EXPR statement */
} ast_module;

/* Parses UTF-8 source (a BOM and a coding line are understood; NUL bytes and invalid UTF-8 are
 * errors as in CPython 3.11). Returns false with *error set. On success the caller owns the arena:
 * ast_free. Needs C stack in proportion to nesting, bounded: 200,000 parentheses give PARSE_SYNTAX
 * "too many nested parentheses" as CPython does, any other deep nesting PARSE_TOO_DEEP. */
bool parse_source(ouro_heap *heap, const char *source, size_t length_bytes, parse_mode mode,
                  ast_module *out, parse_error *error);
void ast_free(ast_arena *arena);

/* For the compiler: memory and interned names that live as long as the tree. NULL when out of
 * memory. */
void *ast_alloc(ast_arena *arena, size_t size_bytes);
ast_name ast_intern(ast_arena *arena, const char *text, size_t length_bytes);

#endif
