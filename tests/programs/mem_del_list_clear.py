# Order in which containers give up their items.
class T:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        print("drop", self.n, end="; ")


items = [T(i) for i in range(4)]
del items[1]
print()
items.pop()
print()
items[0] = None
print()
items.clear()
print("cleared")
t = (T("t0"), T("t1"), T("t2"))
del t
print("tuple gone")
d = {"a": T("da"), "b": T("db"), "c": T("dc")}
del d["b"]
print()
d["a"] = 1
print()
d.clear()
print("dict cleared")
items = [T(i) for i in range(3)]
items[:] = []
print("slice")
items = [T(i) for i in range(6)]
del items[1:5:2]
print("step")
items[1:3] = [T("new")]
print("assigned")
del items
print("end")
