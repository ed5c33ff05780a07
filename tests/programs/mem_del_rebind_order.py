# Rebinding: the new object exists before the old one dies.
class T:
    def __init__(self, n):
        print("make", n)
        self.n = n

    def __del__(self):
        print("drop", self.n)


x = T(1)
x = T(2)
x = T(3)
for x in [T(4), T(5)]:
    print("loop", x.n)
print("after loop")
x = 0
print("end")
