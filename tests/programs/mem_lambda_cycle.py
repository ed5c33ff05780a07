# Lambdas in attributes and default arguments.
import gc
import weakref


class T:
    pass


gc.collect()
t = T()
t.f = lambda: t
r = weakref.ref(t)
t = None
print(r())
u = T()
u.f = lambda u=u: u
r = weakref.ref(u)
del u
print(r() is not None)
gc.collect()
print(r())


def scope():
    v = T()
    v.f = lambda: v
    return weakref.ref(v)


r = scope()
print(r() is not None)
gc.collect()
print(r())
