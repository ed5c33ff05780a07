# Sorting with keys that change the list raises; nothing is lost.
class T:
    def __init__(self, n):
        self.n = n


items = [T(i) for i in (3, 1, 2)]


def key(t):
    items.append("intruder")
    return t.n


try:
    items.sort(key=key)
except ValueError as e:
    print(e)
print([t.n for t in items if isinstance(t, T)])
items = [T(i) for i in (3, 1, 2)]


class Stop(Exception):
    pass


def failing(t):
    if t.n == 2:
        raise Stop
    return t.n


try:
    items.sort(key=failing)
except Stop:
    print(sorted(t.n for t in items))
