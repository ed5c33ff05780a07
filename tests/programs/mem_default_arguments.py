# Defaults are made once and live with the function.
def append(x, to=[]):
    to.append(x)
    return to


print(append(1), append(2))
print(append(3, []), append.__defaults__)


class T:
    def __init__(self, n):
        self.n = n
        print("make", n)

    def __del__(self):
        print("drop", self.n)


def f(x=T("default"), *, k=T("keyword")):
    return x.n, k.n


print(f(), f())
f.__defaults__ = None
print("defaults gone")
try:
    f()
except TypeError as e:
    print(e)
del f
print("end")
