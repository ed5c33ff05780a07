# __context__ and __cause__ keep exceptions and their frames.
class T:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        print("drop", self.n)


def first():
    t = T("first")
    raise ValueError("one")


def second():
    try:
        first()
    except ValueError:
        t = T("second")
        raise KeyError("two")


try:
    second()
except KeyError as e:
    print(type(e.__context__).__name__, e.__cause__, e.__suppress_context__)
    print("still here")
print("gone")
try:
    try:
        first()
    except ValueError as v:
        raise RuntimeError("three") from v
except RuntimeError as r:
    print(r.__cause__ is r.__context__)
print("end")
