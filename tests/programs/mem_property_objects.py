# Values from properties and __getattr__ are temporaries.
class T:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        print("drop", self.n)


class Maker:
    @property
    def fresh(self):
        return T("fresh")

    def __getattr__(self, name):
        return T(name)

    def __getitem__(self, key):
        return T(key)

    def __call__(self):
        return T("called")

    def __add__(self, other):
        return T("sum")


m = Maker()
print(m.fresh.n)
print(m.dynamic.n)
print(m["item"].n)
print(m().n)
print((m + 1).n)
m.fresh
print([m["a"].n, m["b"].n])
x = m.kept
print("end")
del x
