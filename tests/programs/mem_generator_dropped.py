# Dropping a suspended generator runs its finally blocks at once.
def g():
    try:
        yield 1
    finally:
        print("finally 1")


def nested():
    with Ctx("outer"):
        with Ctx("inner"):
            yield "in"


class Ctx:
    def __init__(self, n):
        self.n = n

    def __enter__(self):
        print("enter", self.n)
        return self

    def __exit__(self, t, v, tb):
        print("exit", self.n, t.__name__ if t else None)


x = g()
next(x)
del x
print("-")
for v in g():
    break
print("after break")
y = nested()
print(next(y))
y = None
print("-")
never_started = g()
del never_started
print("end")
