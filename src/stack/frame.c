/* frame.c: frames and handles of C code. */
#include "stack/data_stack.h"

bool ouro_frame_push(ouro_heap *heap, ouro_frame *frame, const char *name, size_t count)
{
    if (!heap_enter(heap, ""))
        return false;
    call_record *record = count <= UINT32_MAX ? stack_push(heap, heap->stack->top, count) : heap_no_memory(heap);
    if (!record) {
        heap_leave(heap);
        return false;
    }
    record->flags = RECORD_C;
    record->name = name;
    *frame = (ouro_frame){.slots = record->slots, .count = count, .name = name};
    return true;
}

void ouro_frame_pop(ouro_heap *heap, ouro_frame *frame)
{
    stack_clear_slots(heap, frame->slots, frame->slots + frame->count);
    stack_pop(heap->stack);
    heap_leave(heap);
}

size_t ouro_frame_depth(const ouro_heap *heap)
{
    return (size_t)(heap->stack->current + 1 - heap->stack->records);
}

ouro_scope ouro_scope_enter(ouro_heap *heap)
{
    return heap->stack->handle_count;
}

ouro_object **ouro_handle(ouro_heap *heap, ouro_object *object)
{
    data_stack *stack = heap->stack;
    if (!object)
        return NULL;
    size_t place = stack->handle_count % HANDLES_PER_CHUNK;
    if (place == 0 && (stack->handle_count || !stack->handles)) {
        handle_chunk *chunk = heap_raw(heap, sizeof *chunk);
        if (!chunk) {
            ouro_decref(heap, object);
            return NULL;
        }
        *chunk = (handle_chunk){.next = stack->handles};
        stack->handles = chunk;
    }
    stack->handle_count++;
    stack->handles->slots[place] = object;
    return &stack->handles->slots[place];
}

void ouro_scope_leave(ouro_heap *heap, ouro_scope scope)
{
    data_stack *stack = heap->stack;
    while (stack->handle_count > scope) {
        size_t place = --stack->handle_count % HANDLES_PER_CHUNK;
        handle_chunk *chunk = stack->handles;
        ouro_object *object = chunk->slots[place];
        chunk->slots[place] = NULL;
        if (place == 0 && chunk->next) { /* the first chunk is kept */
            stack->handles = chunk->next;
            heap_raw_free(heap, chunk);
        }
        ouro_xdecref(heap, object);
    }
}
