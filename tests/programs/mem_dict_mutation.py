# Dictionaries whose values' __del__ changes the dictionary.
d = {}


class T:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        print("drop", self.n, sorted(d))
        d["added by %s" % self.n] = 1


d["a"] = T("a")
d["b"] = T("b")
d["a"] = None
print(sorted(d))
del d["b"]
print(sorted(d))
d.clear()
d["x"] = T("x")
d.update({"x": 0})
print(sorted(d))
d["y"] = T("y")
d.popitem()
print(sorted(d))
