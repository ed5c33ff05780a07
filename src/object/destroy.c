/* destroy.c: the end of objects, in order and without recursion.
 *
 * An object whose count reaches zero is destroyed before ouro_decref returns: __del__ (which may bring
 * it back), weak references and their callbacks, then its references one by one, then its block. When
 * giving up a reference lets another count reach zero, that object is destroyed completely before the next
 * reference is given up: depth first, in the order CPython's nested deallocators have. The way back up lies in
 * the dying objects themselves: `object_drop_next` resumes where it stopped because it takes references out, and
 * the word of count, kind and flags links to the parent. A chain of any length needs no C stack and no memory.
 *
 *   first word of a dying object:  | aux:16 | DYING:1 ... | link >> 3 : 45 |
 *
 * Only __del__ and weak-reference callbacks run code, and they nest as calls do. */
#include "object/object.h"

#include <stdio.h>
#include <stdlib.h>

#include "object/weakref.h"

#define LINK_BITS 45
#define LINK_MASK ((UINT64_C(1) << LINK_BITS) - 1)
#define DYING_BIT (UINT64_C(OURO_FLAG_DYING) << 40)
#define AUX_MASK  (~UINT64_C(0) << 48)

/* The first eight bytes, as one number; the layout of ouro_object on a little-endian machine. */
_Static_assert(__BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__, "the link assumes little-endian");

typedef uint64_t __attribute__((may_alias)) first_word;

static void set_link(ouro_object *object, const ouro_object *parent)
{
    first_word *word = (first_word *)object;
    *word = (*word & AUX_MASK) | DYING_BIT | ((uintptr_t)parent >> 3);
}

static ouro_object *get_link(const ouro_object *object)
{
    return (ouro_object *)(uintptr_t)((*(const first_word *)object & LINK_MASK) << 3);
}

/* __del__ or the C finalizer, once. Returns false when it brought the object back to life. */
static bool finalize(ouro_heap *heap, ouro_object *object)
{
    ouro_type *type = object->type;
    if ((!type->slots.del && !type->finalize) || (object->flags & OURO_FLAG_FINALIZED))
        return true;
    object->flags |= OURO_FLAG_FINALIZED;
    object->refcount = 1; /* held by us while it runs */
    ouro_object *pending = ouro_error_take(heap);
    if (type->slots.del)
        type->slots.del(heap, object);
    if (type->finalize)
        type->finalize(heap, object);
    if (pending)
        ouro_error_set(heap, pending);
    return object->refcount & OURO_IMMORTAL ? false : --object->refcount == 0;
}

/* What user code may see of the end. Returns true when the object is to be taken apart now. */
static bool prepare(ouro_heap *heap, ouro_object *object)
{
    if (!finalize(heap, object))
        return false;
    if (object->flags & OURO_FLAG_WEAKREFS)
        weakref_clear_all(heap, object);
    return true;
}

/* Gives the block back: the object holds nothing more but its type. Returns the type if that dies with it. */
static ouro_object *free_object(ouro_heap *heap, ouro_object *object)
{
    ouro_type *type = object->type;
    if (type->attrs_offset)
        attrs_release(heap, object);
    if (type->release)
        type->release(heap, object);
    if ((type->flags & TYPE_CONTAINER) && heap->young_count)
        heap->young_count--;
    alloc_free(&heap->alloc, object);
    return type->flags & TYPE_HEAP ? ouro_drop_ref(type) : NULL;
}

static inline void tell_listener(ouro_heap *heap, ouro_object *object)
{
    if (OURO_UNLIKELY(heap->listener != NULL) && heap->listener->destroyed)
        heap->listener->destroyed(heap->listener->context, heap, object, false);
}

/* One dead object: true if it must be taken apart reference by reference. */
static bool bury(ouro_heap *heap, ouro_object *object)
{
    ouro_type *type = object->type;
    if ((type->flags & TYPE_SIMPLE) && !object->flags) {
        tell_listener(heap, object);
        alloc_free(&heap->alloc, object);
        return false;
    }
    if (!prepare(heap, object))
        return false;
    tell_listener(heap, object);
    return true;
}

void ouro_destroy(ouro_heap *heap, ouro_object *object)
{
    if (!bury(heap, object))
        return;
    set_link(object, NULL);
    ouro_object *top = object;
    while (top) {
        ouro_object *child = object_drop_next(heap, top);
        if (!child) {
            ouro_object *done = top;
            top = get_link(done);
            child = free_object(heap, done);
        }
        if (child && bury(heap, child)) {
            set_link(child, top);
            top = child;
        }
    }
}

void ouro_report_overrelease(const ouro_object *object)
{
    fprintf(stderr,
            "ouro: reference count error: ouro_decref of an object at %p whose count is already zero.\n"
            "  The object was destroyed earlier, or a borrowed reference was released as if it were owned.\n"
            "  Look for a decref without its incref on the path to this call; a build with -Dchecked=true\n"
            "  or -Db_sanitize=address shows where the object was freed.\n",
            (const void *)object);
    abort();
}
