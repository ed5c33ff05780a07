# Cycles through subclasses of built-in types.
import gc
import weakref


class D(dict):
    pass


class L(list):
    pass


class S(set):
    __hash__ = object.__hash__


class Tu(tuple):
    pass


gc.collect()
refs = []
for cls, put in ((D, lambda c, x: c.__setitem__("k", x)), (L, lambda c, x: c.append(x)),
                 (S, lambda c, x: c.add(x))):
    c = cls()
    put(c, c)
    refs.append(weakref.ref(c))
    c = cls()
    c.attr = c
    refs.append(weakref.ref(c))
    del c
t = Tu((1, []))
t[1].append(t)
del t, put
print([r() is not None for r in refs])
gc.collect()
print([r() for r in refs])
