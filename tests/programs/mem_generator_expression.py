# The outermost iterable is evaluated at once and held by the generator.
import sys


class T:
    pass


def source():
    print("source called")
    return [1, 2, 3]


g = (x * 2 for x in source())
print("made")
print(list(g))
data = [T()]
base = sys.getrefcount(data)
g = (x for x in data)
print(sys.getrefcount(data) - base)
list(g)
print(sys.getrefcount(data) - base)
g = (x for x in data)
del g
print(sys.getrefcount(data) - base)
