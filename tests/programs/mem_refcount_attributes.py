# Attributes, bound methods, closures, defaults.
import sys


class T:
    def m(self):
        pass


t = T()
base = sys.getrefcount(t)
holder = T()
holder.a = t
holder.b = t
print(sys.getrefcount(t) - base)
del holder.a
print(sys.getrefcount(t) - base)
bound = t.m
print(sys.getrefcount(t) - base)
del bound, holder
print(sys.getrefcount(t) - base)


def f(x=t):
    pass


print(sys.getrefcount(t) - base)
del f
print(sys.getrefcount(t) - base)


def outer(x):
    def inner():
        return x

    return inner


g = outer(t)
print(sys.getrefcount(t) - base)
g()
print(sys.getrefcount(t) - base)
del g
print(sys.getrefcount(t) - base)
