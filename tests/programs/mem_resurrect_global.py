# Resurrection into a global under the same name while it is being rebound.
class T:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        global other
        print("del", self.n)
        other = self


x = T(1)
x = T(2)
print(x.n, other.n)
x = T(3)
print(x.n, other.n)
