# An uncaught exception: its frames' locals go as well, status 1.
class T:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        print("del", self.n)


def f():
    t = T("local")
    raise RuntimeError("uncaught")


f()
