# A caught exception holds the frames of its traceback, and so their locals, until it is dropped.
import sys


class T:
    pass


def f(x):
    local = x
    raise ValueError("x")


t = T()
base = sys.getrefcount(t)
try:
    f(t)
except ValueError as e:
    print(sys.getrefcount(t) > base)
print(sys.getrefcount(t) - base)
saved = None
try:
    f(t)
except ValueError as e:
    saved = e
print(sys.getrefcount(t) > base)
saved.__traceback__ = None
print(sys.getrefcount(t) - base)
try:
    f(t)
except ValueError as e:
    saved = e
saved = None
print(sys.getrefcount(t) - base)
