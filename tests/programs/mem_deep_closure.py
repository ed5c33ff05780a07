# Chains of closures, of bound methods and of generators.
def wrap(f):
    return lambda: f


f = None
for _ in range(50000):
    f = wrap(f)
del f
print("closures")


class T:
    def m(self):
        pass


x = None
for _ in range(50000):
    t = T()
    t.x = x
    x = t.m
del x, t
print("methods")


def g(inner):
    yield inner


x = None
for _ in range(20000):
    x = g(x)
del x
print("generators")
