# Threshold 0 switches automatic collection off; 1 makes it eager. Results are the same.
import gc


def work():
    out = []
    for i in range(300):
        a, b = [i], [i + 1]
        a.append(b)
        b.append(a)
        out.append((a[0], b[0]))
    return sum(x * y for x, y in out)


gc.set_threshold(0)
r0 = work()
gc.set_threshold(1, 1, 1)
r1 = work()
gc.set_threshold(700, 10, 10)
r2 = work()
print(r0, r0 == r1 == r2)
