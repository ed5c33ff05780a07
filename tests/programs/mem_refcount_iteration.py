# Iteration leaves counts as they were.
import sys


class T:
    pass


t = T()
items = [t] * 10
base = sys.getrefcount(t)
for x in items:
    pass
print(sys.getrefcount(t) - base)
del x
print(sys.getrefcount(t) - base)
it = iter(items)
print(next(it) is t, sys.getrefcount(t) - base)
print(sys.getrefcount(items))
del it
print(sys.getrefcount(items))
squares = [y for y in items]
print(sys.getrefcount(t) - base)
del squares
print([y is t for y in items].count(True), sys.getrefcount(t) - base)
g = (y for y in items)
next(g)
print(sys.getrefcount(t) - base)
g.close()
print(sys.getrefcount(t) - base)
a, *rest = items
print(sys.getrefcount(t) - base)
del a, rest
print(sys.getrefcount(t) - base)
