# The note's cycle of two lists: counting cannot free it, the collector can.
import gc
import weakref


class List(list):
    pass


gc.collect()
a = List()
b = List()
a.append(b)
b.append(a)
r = weakref.ref(a)
del a, b
print("still there:", r() is not None)
gc.collect()
print("collected:", r() is None)
plain = []
plain.append(plain)
del plain
print(gc.collect())
x = []
y = []
x.append(y)
y.append(x)
del x, y
print(gc.collect())
print(gc.collect())
