# collect() says how many unreachable objects it found.
import gc


class S:
    __slots__ = ("x",)


gc.collect()
print(gc.collect())
for _ in range(3):
    s = S()
    s.x = s
del s
print(gc.collect())
a = []
a.append({"k": (a,)})
del a
print(gc.collect())
for n in (1, 10, 100):
    head = last = [None]
    for _ in range(n):
        last[0] = [None]
        last = last[0]
    last[0] = head
    del head, last
    print(gc.collect())
