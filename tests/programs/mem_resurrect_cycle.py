# Resurrection out of a cycle found by the collector.
import gc

saved = []


class Node:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        print("del", self.n)
        if self.n == "a":
            saved.append(self)


gc.collect()
a = Node("a")
b = Node("b")
a.other = b
b.other = a
del a, b
gc.collect()
print(len(saved), saved[0].n, saved[0].other.n, saved[0].other.other is saved[0])
saved[0].n = "again"
saved.clear()
gc.collect()
print("the second time nobody is called", len(saved))
