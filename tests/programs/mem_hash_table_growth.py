# Tables grow and shrink; every item is found and freed.
class K:
    alive = 0

    def __init__(self, n):
        self.n = n
        K.alive += 1

    def __hash__(self):
        return hash(self.n % 17)

    def __eq__(self, other):
        return isinstance(other, K) and self.n == other.n

    def __del__(self):
        K.alive -= 1


d = {K(i): i for i in range(500)}
print(K.alive, all(d[K(i)] == i for i in range(500)))
for i in range(0, 500, 2):
    del d[K(i)]
print(K.alive, len(d), K(1) in d, K(2) in d)
s = set(d)
s |= {K(i) for i in range(1000, 1100)}
print(len(s), K.alive)
d.clear()
print(K.alive)
s.clear()
print(K.alive)
