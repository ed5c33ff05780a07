# A ring of 100,000 nodes.
import gc


class Node:
    __slots__ = ("next", "__weakref__")


import weakref

first = Node()
node = first
for _ in range(100000):
    new = Node()
    new.next = node
    node = new
first.next = node
r = weakref.ref(first)
del first, node, new
gc.collect()
print(r())
