# What hangs on a cycle goes with it, after the finalizers of the cycle.
import gc


class T:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        print("del", self.n)


gc.collect()
a, b = T("a"), T("b")
a.b, b.a = b, a
leaf = T("leaf")
a.leaf = leaf
outside = [a]
del leaf, a, b
gc.collect()
print("held from outside", len(outside))
outside.clear()
print("not held any more")
gc.collect()
print("end")
