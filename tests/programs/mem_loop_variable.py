# The loop variable keeps the last item; the iterator keeps the rest.
class T:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        print("drop", self.n)


for t in [T(1), T(2)]:
    print("loop", t.n)
print("after")
t = None
for t in map(T, range(3)):
    if t.n == 1:
        break
print("broke at", t.n)
del t


def f():
    for t in (T(i) for i in range(5)):
        if t.n == 2:
            return "returned"


print(f())
i = 0
while True:
    t = T(i)
    i += 1
    if i == 3:
        break
del t
print("end")
