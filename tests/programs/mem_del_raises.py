# An exception in __del__ is reported and ignored (the report goes to stderr).
class Bad:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        print("del", self.n)
        raise ValueError(self.n)


b = Bad(1)
del b
print("still running")
lst = [Bad(2), Bad(3)]
del lst[:]
print("all three ran")
try:
    x = Bad(4)
    del x
    print("not raised here")
except ValueError:
    print("wrong")
