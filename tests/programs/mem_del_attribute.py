# Attributes: deletion, replacement, the instance's dictionary.
class T:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        print("drop", self.n)


class Box:
    pass


b = Box()
b.x = T("x")
b.y = T("y")
del b.x
print("-")
b.y = None
print("-")
b.z = T("z")
b.w = T("w")
b.__dict__.clear()
print("-")
b.last = T("last")
b.__dict__ = {}
print("-")
setattr(b, "s", T("s"))
delattr(b, "s")
b.q = T("q")
del b
print("end")
