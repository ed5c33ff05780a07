# Tuples and dictionaries made for * and ** arguments.
import sys


class T:
    pass


t = T()
args = (t, t)
base = sys.getrefcount(t)


def f(*a, **k):
    return sys.getrefcount(t) - base


print(f() == 0, f(t) >= 1)
print(f(*args) == 0)
print(f(**{"k": t}) >= 1)
print(sys.getrefcount(t) - base)


def keep(*a):
    return a


print(keep(*args) == args, keep(*args) is args)
kept = keep(1, t)
print(sys.getrefcount(t) - base)
del kept
print(sys.getrefcount(t) - base)
