# The note's example: counts 1-2-3-2-1.
import sys


def count(x):
    # getrefcount's own argument, our parameter
    return sys.getrefcount(x)


a = [1, 2, 3]
print(sys.getrefcount(a) - 1)
b = a
print(sys.getrefcount(a) - 1)
c = a
print(sys.getrefcount(a) - 1)
del b
print(sys.getrefcount(a) - 1)
del c
print(sys.getrefcount(a) - 1)
