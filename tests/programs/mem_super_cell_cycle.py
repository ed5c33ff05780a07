# Classes that use super() hold themselves through the __class__ cell; they are collected.
import gc
import weakref


def make():
    class A:
        def __init__(self):
            super().__init__()

    return weakref.ref(A), A()


gc.collect()
r, a = make()
print(r() is type(a))
del a
gc.collect()
print(r())
