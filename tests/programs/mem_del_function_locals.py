# Locals of a function die on return, in the order of the frame's slots.
class T:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        print("drop", self.n)


def f(a, b):
    c = T("c")
    d = T("d")
    print("in f")
    return 42


print(f(T("a"), T("b")))


def g():
    z = T("z first")
    y = T("y second")
    x = z
    return y


kept = g()
print("kept", kept.n)
del kept
print("end")
