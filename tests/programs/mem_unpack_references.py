# Unpacking a temporary tuple or list.
class T:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        print("drop", self.n)


def pair():
    return T("x"), T("y")


a, _ = pair()
print(a.n)
_ = None
a, *rest = [T(1), T(2), T(3)]
print(a.n, [r.n for r in rest])
del rest[0]
rest = None
print("-")
pair()[0]
print("-")
(p, q), r = (T("p"), T("q")), T("r")
print(p.n, q.n, r.n)
del p, q, r
try:
    u, v = T(10), T(11), T(12)
except ValueError as e:
    print(e)
print("end")
