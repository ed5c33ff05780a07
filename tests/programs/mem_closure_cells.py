# Closures share cells; a cell dies with the last function that uses it.
class T:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        print("drop", self.n)


def make():
    t = T("shared")
    other = T("other")

    def get():
        return t.n

    def set(v):
        nonlocal t
        t = v

    return get, set


get, set_ = make()
print("made")
print(get())
set_(T("second"))
print(get())
del get
print("setter left")
del set_
print("end")


def late():
    fs = [lambda: i for i in range(3)]
    return [f() for f in fs]


print(late())
fs = [lambda i=i: i for i in range(3)]
print([f() for f in fs])
