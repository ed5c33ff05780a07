# WeakKeyDictionary forgets keys that are gone; WeakSet its items.
import weakref


class T:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        print("del", self.n)


d = weakref.WeakKeyDictionary()
a, b = T("a"), T("b")
d[a] = 1
d[b] = 2
print(len(d), d[a], sorted(d.values()))
del a
print(len(d), list(d.values()))
s = weakref.WeakSet()
c = T("c")
s.add(b)
s.add(c)
print(len(s), b in s)
del b
print("b is kept by nobody", len(d), len(s), [x.n for x in s])
