# An exception in a callback is reported and ignored; the others still run.
import weakref


class T:
    pass


def bad(ref):
    print("bad")
    raise RuntimeError("from callback")


def good(ref):
    print("good")


t = T()
r1 = weakref.ref(t, good)
r2 = weakref.ref(t, bad)
r3 = weakref.ref(t, good)
del t
print("end", r1(), r2(), r3())
