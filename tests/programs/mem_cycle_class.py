# A class is itself a cycle: its method resolution order, its dictionary, its attributes.
import gc
import weakref


def make():
    class Local:
        def method(self):
            return Local

    Local.instance = Local()
    return weakref.ref(Local), weakref.ref(Local.instance)


gc.collect()
rc, ri = make()
print(rc() is not None, ri() is not None)
gc.collect()
print(rc(), ri())


class Plain:
    pass


r = weakref.ref(Plain)
del Plain
print(r() is not None)
gc.collect()
print(r())
