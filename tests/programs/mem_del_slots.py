# Instances with slots: deletion, order, absent slots.
class Part:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        print("drop", self.n)


class S:
    __slots__ = ("a", "b", "c")

    def __del__(self):
        print("drop S with", self.a.n)


s = S()
s.a = Part("a")
s.b = Part("b")
print(hasattr(s, "c"))
s.b = None
print("-")
del s
print("-")


class Child(S):
    __slots__ = ("d",)


c = Child()
c.d = Part("d")
c.a = Part("a2")
print(hasattr(c, "__dict__"))
del c
print("end")
