/* ouro/stack.h: the call stack, for C code.
 *
 * A heap has one data stack: one contiguous array of references. A frame is a slice of it; frames come and go in
 * last-in-first-out order, and a frame drops the references it holds when it goes. Frames of C code and of Python
 * functions lie on the same stack, and what they hold are roots of the collector. */
#ifndef OURO_STACK_H
#define OURO_STACK_H

#include "ouro/object.h"

/* Slots of a C frame. Valid until the frame is popped; slot i is frame.slots[i], NULL at first. Store owned references. */
typedef struct ouro_frame {
    ouro_object **slots;
    size_t count;
    const char *name;
} ouro_frame;

/* Pushes a frame of `count` empty slots. `name` (for pictures and traces) must outlive the frame. False with
 * RecursionError or MemoryError pending. O(count). */
OURO_API bool ouro_frame_push(ouro_heap *heap, ouro_frame *frame, const char *name, size_t count);

/* Pops the newest frame, which must be this one, dropping its references from the first slot to the last. */
OURO_API void ouro_frame_pop(ouro_heap *heap, ouro_frame *frame);

/* How many frames, C and Python, are on the stack. */
OURO_API size_t ouro_frame_depth(const ouro_heap *heap);

/* A handle: a slot on the same stack for one reference held by C code, released by scope:
 *     ouro_scope scope = ouro_scope_enter(heap);
 *     ouro_object **list = ouro_handle(heap, ouro_list_new(heap));   // steals; NULL stays NULL
 *     ...
 *     ouro_scope_leave(heap, scope);                                  // drops every handle made since
 * Frames may not be pushed and left on the stack between enter and leave. */
typedef size_t ouro_scope;
OURO_API ouro_scope ouro_scope_enter(ouro_heap *heap);
/* New handle holding `object` (stolen). NULL with an exception pending when the object is NULL or the stack is full (the object is released). */
OURO_API ouro_object **ouro_handle(ouro_heap *heap, ouro_object *object);
OURO_API void ouro_scope_leave(ouro_heap *heap, ouro_scope scope);

#endif
