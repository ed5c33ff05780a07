# Swapping and rotating names moves references only.
import sys


class T:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        print("drop", self.n)


a, b, c = T(1), T(2), T(3)
a, b = b, a
print(a.n, b.n)
a, b, c = c, a, b
print(a.n, b.n, c.n)
lst = [a, b, c]
lst[0], lst[2] = lst[2], lst[0]
print([x.n for x in lst])
print(sys.getrefcount(a), sys.getrefcount(b))
del lst
a = b = c
print("two dropped")
del a, b
print("one left", c.n)
del c
print("end")
