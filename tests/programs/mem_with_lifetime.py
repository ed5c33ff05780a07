# The context manager lives through the block, the target as long as its name.
class Ctx:
    def __init__(self, n):
        self.n = n

    def __enter__(self):
        print("enter", self.n)
        return Target(self.n)

    def __exit__(self, *args):
        print("exit", self.n, args[0] and args[0].__name__)
        return self.n == "swallow"

    def __del__(self):
        print("drop ctx", self.n)


class Target:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        print("drop target", self.n)


with Ctx("a") as t:
    print("body", t.n)
print("after")
del t
with Ctx("swallow"):
    raise ValueError("x")
print("swallowed")
try:
    with Ctx("b"), Ctx("c"):
        raise KeyError("k")
except KeyError:
    print("passed on")


def f():
    with Ctx("return") as t:
        return t.n


print(f())
