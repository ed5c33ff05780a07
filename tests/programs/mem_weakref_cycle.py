# Weak references to members of a cycle die when the collector takes it; callbacks of references
# from outside run, those that are part of the garbage do not.
import gc
import weakref


class Node:
    pass


def outside(ref):
    print("outside callback", ref() is None)


def inside(ref):
    print("inside callback: wrong")


a, b = Node(), Node()
a.b, b.a = b, a
r = weakref.ref(a, outside)
a.ref = weakref.ref(b, inside)
del a, b
print(r() is not None)
gc.collect()
print(r() is None)
