# A finalizer that breaks up the cycle and drops its peers.
import gc


class T:
    def __init__(self, n):
        self.n = n
        self.peers = []

    def __del__(self):
        print("del", self.n, len(self.peers))
        for p in self.peers:
            if p is not self:
                p.peers.clear()
        self.peers.clear()


gc.collect()
group = [T(i) for i in range(3)]
for t in group:
    t.peers = group[:]
del group, t
gc.collect()
print("end", gc.collect())
