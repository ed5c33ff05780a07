# RecursionError leaves nothing behind.
class T:
    alive = 0

    def __init__(self):
        T.alive += 1

    def __del__(self):
        T.alive -= 1


def f(n):
    t = T()
    return f(n + 1)


for _ in range(3):
    try:
        f(0)
    except RecursionError as e:
        print(str(e).split(" while")[0])
print(T.alive)


def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)


print(depth(500))
