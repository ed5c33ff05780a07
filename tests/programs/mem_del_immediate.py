# __del__ runs at the very moment the last reference goes.
class Noisy:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


a = Noisy("a")
print("before")
del a
print("after")
b = Noisy("b")
b = None
print("rebound")
Noisy("temporary")
print("expression statement done")
c = d = Noisy("shared")
del c
print("one left")
del d
print("none left")
Noisy("in a call").name.upper()
print("end")
