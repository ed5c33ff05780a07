# Finalizers of a ring run in order of creation, before anything is cleared.
import gc


class Node:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        print("del", self.n, "next", self.next.n)


gc.collect()
nodes = [Node(i) for i in range(5)]
for i, node in enumerate(nodes):
    node.next = nodes[(i + 1) % 5]
del nodes, node
print("dropped")
gc.collect()
print("collected")
