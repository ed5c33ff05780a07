# A random graph: what the roots reach stays, the rest goes; checked against a plain search.
import gc
import weakref


class Node:
    def __init__(self, n):
        self.n = n
        self.out = []


seed = 12345


def rnd(n):
    global seed
    seed = (seed * 1103515245 + 12345) % 2147483648
    return seed // 65536 % n


for round in range(5):
    nodes = [Node(i) for i in range(300)]
    for _ in range(330):
        nodes[rnd(300)].out.append(nodes[rnd(300)])
    roots = [nodes[rnd(300)] for _ in range(5)]
    reach, todo = set(), list(roots)
    while todo:
        x = todo.pop()
        if x.n not in reach:
            reach.add(x.n)
            todo.extend(x.out)
    refs = [weakref.ref(n) for n in nodes]
    x = None
    del nodes
    gc.collect()
    alive = {i for i, r in enumerate(refs) if r() is not None}
    print(len(reach), alive == reach)
    roots.clear()
