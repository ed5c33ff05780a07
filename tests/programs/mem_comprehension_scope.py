# Variables of comprehensions die with them.
class T:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        print("drop", self.n)


values = [x.n for x in (T(1), T(2))]
print(values)
kept = [x for x in (T(3), T(4)) if x.n == 4]
print([k.n for k in kept])
del kept
pairs = {x.n: None for x in [T(5)]}
print(pairs)
print(sum(x.n for x in [T(6), T(7)]))
print(any(x.n == 8 for x in iter([T(8), T(9)])))
print("end")
