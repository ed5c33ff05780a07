# Slots without __weakref__ cannot be referenced weakly, with it they can.
import weakref


class No:
    __slots__ = ("x",)


class Yes:
    __slots__ = ("x", "__weakref__")


try:
    weakref.ref(No())
except TypeError as e:
    print(e)
y = Yes()
r = weakref.ref(y)
print(r() is y)
del y
print(r())


class Sub(No):
    pass


s = Sub()
print(weakref.ref(s)() is s)
