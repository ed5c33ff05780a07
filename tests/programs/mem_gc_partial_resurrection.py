# One member resurrected keeps what it reaches; the rest of the garbage goes.
import gc
import weakref

saved = []


class Node:
    def __init__(self, n):
        self.n = n


class Saver(Node):
    def __del__(self):
        saved.append(self)


gc.collect()
s = Saver("saver")
kept = Node("kept")
s.kept = kept
kept.s = s
lone = Node("lone")
lone.me = lone
lone.s = s
refs = [weakref.ref(kept), weakref.ref(lone)]
del s, kept, lone
gc.collect()
print(saved[0].n, saved[0].kept.n)
print(refs[1]() is None)
del saved[0].kept
saved.clear()
gc.collect()
print(gc.collect())
