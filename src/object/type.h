/* type.h: what the runtime knows about a type.
 *
 * A type is itself an object (a large container). Its slots are C functions; a class statement
 * fills them with trampolines to the class's dunder methods (types/class.c), so that everything
 * above calls slots and never looks up dunder names itself. An absent slot is NULL and inherited at
 * creation, so that no lookup walks bases. */
#ifndef OURO_OBJECT_TYPE_H
#define OURO_OBJECT_TYPE_H

#include "ouro/type.h"

typedef struct ouro_shape ouro_shape;

typedef ouro_object *(*slot_unary)(ouro_heap *, ouro_object *);
typedef ouro_object *(*slot_binary)(ouro_heap *, ouro_object *, ouro_object *);
typedef ouro_object *(*slot_ternary)(ouro_heap *, ouro_object *, ouro_object *, ouro_object *);
typedef bool (*slot_store)(ouro_heap *, ouro_object *, ouro_object *, ouro_object *);

/* In the order of lang/ast.h's operators. */
typedef enum binary_op {
    OP_ADD,
    OP_SUB,
    OP_MUL,
    OP_MATMUL,
    OP_DIV,
    OP_MOD,
    OP_POW,
    OP_LSHIFT,
    OP_RSHIFT,
    OP_OR,
    OP_XOR,
    OP_AND,
    OP_FLOORDIV,
    OP_DIVMOD,
    BINARY_OPS,
} binary_op;

typedef enum unary_op { OP_INVERT, OP_NOT, OP_POS, OP_NEG, OP_ABS, UNARY_OPS } unary_op;

typedef enum compare_op { CMP_EQ, CMP_NE, CMP_LT, CMP_LE, CMP_GT, CMP_GE } compare_op;

typedef struct type_slots {
    slot_unary repr, str;
    int64_t (*hash)(ouro_heap *, ouro_object *); /* -1 with an exception; never -1 otherwise */
    ouro_cfunction call;                         /* self = the object called */
    /* NotImplemented (new reference) when it cannot tell; op is a compare_op */
    ouro_object *(*compare)(ouro_heap *, ouro_object *, ouro_object *, compare_op op);

    slot_binary getattr;    /* (object, name); NULL slot never occurs */
    slot_store setattr;     /* (object, name, value); value NULL deletes */
    slot_ternary descr_get; /* (descriptor, object or NULL, type) */
    slot_store descr_set;   /* (descriptor, object, value); value NULL deletes */

    slot_unary iter;
    slot_unary next; /* NULL without an exception: exhausted */

    int (*truth)(ouro_heap *, ouro_object *);      /* 1, 0, or -1 with an exception */
    int64_t (*length)(ouro_heap *, ouro_object *); /* -1 with an exception */
    slot_binary getitem;                           /* (object, key) */
    slot_store setitem;                            /* (object, key, value); value NULL deletes */
    int (*contains)(ouro_heap *, ouro_object *, ouro_object *);

    /* Called for either operand, as nb_add is: binary[op](h, left, right) where one of the two is
     * of this type. NotImplemented (new reference) when it cannot. pow with three arguments:
     * power3. */
    slot_binary binary[BINARY_OPS];
    slot_binary inplace[BINARY_OPS];
    slot_ternary power3;
    slot_unary unary[UNARY_OPS]; /* OP_NOT unused */
    slot_unary index, to_int, to_float;

    /* new: self = the type to make an instance of. init: returns None or NULL */
    ouro_cfunction new;
    ouro_cfunction init;
    void (*del)(ouro_heap *, ouro_object *); /* __del__; prints what it raises as unraisable */
} type_slots;

enum {
    TYPE_HEAP = 1,       /* counted: created by a class statement or ouro_type_new */
    TYPE_BASETYPE = 2,   /* may be subclassed */
    TYPE_CONTAINER = 4,  /* instances live in container pools */
    TYPE_SIMPLE = 8,     /* leaf whose destruction is nothing but freeing the block */
    TYPE_ACYCLIC = 16,   /* instances cannot be part of a cycle */
    TYPE_VAR_SIZED = 32, /* item_bytes > 0 */
    TYPE_NO_CLEAR = 64,  /* the collector must not `drop` it to break a cycle: tuple, frozenset */
    TYPE_READY = 128,
};

struct ouro_type {
    ouro_object base;
    uint32_t flags;
    uint32_t version; /* unique among all states of all types of the heap; changes when the type or
                         a base is written */
    uint8_t kind;     /* goes into the header of instances */
    uint16_t ref_count;   /* entries in refs */
    const uint16_t *refs; /* offsets of reference fields: of the layout base, then of __slots__;
                             owned raw memory */
    uint32_t size_bytes;  /* of an instance, without items and without attributes */
    uint32_t item_bytes;
    /* Where an instance keeps its attributes (object/shape.h): an `object_attrs` at this offset,
     * followed by inline slots; 0: none. For var-sized layouts it is ATTRS_AFTER_ITEMS. */
    uint32_t attrs_offset;
    uint32_t inline_slots;  /* how many inline slots the next instance gets; learned */
    ouro_shape *root_shape; /* no attributes yet; owned; NULL until the first instance needs it */

    void (*traverse)(ouro_object *, ouro_visitor, void *);
    ouro_object *(*drop)(ouro_heap *, ouro_object *);
    void (*finalize)(ouro_heap *, ouro_object *);
    void (*release)(ouro_heap *, ouro_object *);
    const ouro_method *methods;
    const ouro_getset *getsets;

    const char *name;        /* UTF-8, owned raw memory for heap types, else static */
    ouro_object *name_str;   /* __name__ */
    ouro_object *qualname;   /* __qualname__ */
    ouro_type *base_type;    /* the layout base: __base__; NULL for object */
    ouro_object *bases;      /* tuple */
    ouro_object *mro;        /* tuple */
    ouro_object *dict;       /* dict: the class namespace */
    ouro_object *subclasses; /* dict of weak references by address, or NULL */
    ouro_object *slot_names; /* tuple: __slots__, or NULL */
    type_slots slots;
};

#endif
