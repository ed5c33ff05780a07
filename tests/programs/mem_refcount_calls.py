# A call holds its arguments while it runs and not longer.
import sys


class T:
    pass


def depth(x, n):
    if n == 0:
        return sys.getrefcount(x)
    return depth(x, n - 1)


def local_names(x):
    y = x
    z = y
    return sys.getrefcount(x)


t = T()
print(sys.getrefcount(t))
d0, d1, d5 = depth(t, 0), depth(t, 1), depth(t, 5)
print(d1 > d0, d5 - d1 == 4 * (d1 - d0))
print(local_names(t) - depth(t, 0))
print(sys.getrefcount(t))


def gives_back(x):
    return x


same = gives_back(t)
print(sys.getrefcount(t), same is t)
for _ in range(1000):
    gives_back(t)
print(sys.getrefcount(t))
