# Sets and dict keys drop their items.
class T:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return self.n

    def __eq__(self, other):
        return self.n == other.n

    def __del__(self):
        print("drop", self.n)


s = {T(1)}
print(len(s))
s.add(T(1))
print("the equal one was not kept")
s.discard(T(1))
print("discarded")
d = {T(2): "x"}
d[T(2)] = "y"
print("key kept:", list(d.values()))
d.pop(T(2))
print("end")
