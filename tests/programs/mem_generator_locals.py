# A generator's locals live as long as it is suspended and die when it ends.
class T:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        print("drop", self.n)


def g():
    a = T("a")
    yield 1
    b = T("b")
    yield 2
    print("finishing")


x = g()
print(next(x))
print(next(x))
print(next(x, "stop"))
print("ended")
x = g()
next(x)
x.close()
print("closed")


def with_argument(t):
    yield t.n


x = with_argument(T("argument"))
print(list(x))
print("end")
