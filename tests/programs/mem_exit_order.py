# Several globals: in order of creation.
class T:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        print("del", self.n)


first = T(1)
second = T(2)
third = T(3)
_hidden = T(4)
print("last line")
