# A balanced tree and a comb are freed in the right order without recursion.
log = []


class Node:
    def __init__(self, n, left=None, right=None):
        self.n = n
        self.left = left
        self.right = right

    def __del__(self):
        log.append(self.n)


def build(depth, n=1):
    if depth == 0:
        return None
    return Node(n, build(depth - 1, 2 * n), build(depth - 1, 2 * n + 1))


t = build(4)
del t
print(log)
log.clear()
comb = None
for i in range(10):
    comb = Node(i, comb, Node(-i))
comb = None
print(log)
