# Arguments that are temporaries die when the callee returns, keyword arguments too.
class T:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        print("drop", self.n)


def one(a):
    print("one", a.n)


def rebinding(a):
    a = None
    print("rebound inside")


def star(*args, **kwargs):
    print(len(args), sorted(kwargs))


one(T("arg"))
print("-")
rebinding(T("rebound"))
print("-")
star(T("s1"), T("s2"), k=T("k1"))
print("-")
one(a=T("keyword"))
print("end")
