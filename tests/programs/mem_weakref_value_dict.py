# WeakValueDictionary forgets values that are gone.
import weakref


class T:
    def __init__(self, n):
        self.n = n


d = weakref.WeakValueDictionary()
a, b = T("a"), T("b")
d["a"] = a
d["b"] = b
d["c"] = T("c")
print(sorted(d.keys()), len(d))
del a
print(sorted(d.keys()), "a" in d, "b" in d)
print(d["b"].n, d.get("a", "default"))
try:
    d["a"]
except KeyError as e:
    print("KeyError", e)
b = None
print(len(d), list(d.items()))
