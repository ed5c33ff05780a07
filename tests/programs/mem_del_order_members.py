# An object's own __del__ runs before those of what it holds; members go in order of insertion.
class T:
    def __init__(self, n, *members):
        self.n = n
        for i, m in enumerate(members):
            setattr(self, "m%d" % i, m)

    def __del__(self):
        print("drop", self.n)


tree = T("root", T("left", T("left.a"), T("left.b")), T("right", T("right.a")))
del tree
print("end")
