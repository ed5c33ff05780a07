# Weak references compare by object while alive and by identity when dead, and hash like it.
import weakref


class T:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        return self.n == other.n

    def __hash__(self):
        return self.n


a, b, c = T(1), T(1), T(2)
ra, rb, rc = weakref.ref(a), weakref.ref(b), weakref.ref(c)
print(ra == rb, ra == rc, ra != rc)
print(hash(ra), hash(rc))
d = {ra: "first"}
print(d[rb])
rd = weakref.ref(b, lambda r: None)
print(rd == ra, rd is rb)
del b
print(ra == rb, rb == rb)
del c
print(hash(rc))
e = T(9)
re = weakref.ref(e)
del e
try:
    hash(re)
except TypeError as err:
    print(err)
