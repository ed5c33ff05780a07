# Locals of frames in a traceback live until the exception goes.
class T:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        print("drop", self.n)


def inner():
    t = T("inner")
    raise ValueError("boom")


def outer():
    t = T("outer")
    inner()


try:
    outer()
except ValueError as e:
    print("handling", e)
print("handled: all gone")
try:
    outer()
except ValueError as e:
    kept = e
print("kept")
kept = kept.with_traceback(None)
print("traceback dropped")
