# A doubly linked list: a cycle at every step; the collector takes it whole.
import gc


class Node:
    count = 0

    def __init__(self, value):
        Node.count += 1
        self.value = value
        self.prev = self.next = None

    def __del__(self):
        Node.count -= 1


def build(n):
    head = node = Node(0)
    for i in range(1, n):
        new = Node(i)
        node.next, new.prev = new, node
        node = new
    return head


gc.disable()
head = build(1000)
middle = head.next.next.next
head = None
gc.collect()
print(Node.count)
while middle.prev:
    middle = middle.prev
print(middle.value)
first = middle.next
middle.next = first.prev = None
middle = None
print(Node.count)
first = None
print(Node.count)
gc.collect()
print(Node.count)
