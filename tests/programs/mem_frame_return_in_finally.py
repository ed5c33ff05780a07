# Values on their way out die when finally replaces them.
class T:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        print("drop", self.n)


def f():
    try:
        return T("first")
    finally:
        return T("second")


x = f()
print(x.n)
del x


def g():
    for i in range(3):
        try:
            return T(i)
        finally:
            if i == 0:
                continue


print(g().n)


def h():
    try:
        raise ValueError(T("in exception"))
    finally:
        return "swallowed"


print(h())
