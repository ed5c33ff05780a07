# Weak references do not keep objects alive and say when they are gone.
import weakref


class T:
    pass


t = T()
r = weakref.ref(t)
print(r() is t)
print(weakref.ref(t) is r)
print(weakref.getweakrefcount(t))
del t
print(r())
print(repr(r).startswith("<weakref at "), repr(r).endswith("dead>"))

for value in (1, "s", (), [], {}, None):
    try:
        weakref.ref(value)
        print("referencable", type(value).__name__)
    except TypeError as e:
        print(e)
s = {1, 2}
print(weakref.ref(s)() is s)


def f():
    pass


print(weakref.ref(f)() is f, weakref.ref(T)() is T)
