# Operators drop their temporary operands at once.
class V:
    def __init__(self, n):
        self.n = n

    def __add__(self, o):
        return V(self.n + "+" + o.n)

    def __neg__(self):
        return V("-" + self.n)

    def __eq__(self, o):
        return self.n == o.n

    def __bool__(self):
        return bool(self.n)

    def __del__(self):
        print("drop", self.n)


x = V("a") + V("b") + V("c")
print("=", x.n)
y = -(-V("d"))
print("=", y.n)
print(V("e") == V("e"))
print("yes" if V("") else "no")
z = V("f") or V("g")
print("=", z.n)
w = V("") or V("h")
print("=", w.n)
print(V("i") is V("i"))
del x, y, z, w
print("end")
