# Finalizers that raise do not stop a collection.
import gc

ran = []


class T:
    def __init__(self, n):
        self.n = n
        self.me = self

    def __del__(self):
        ran.append(self.n)
        raise RuntimeError(self.n)


gc.collect()
for i in range(5):
    T(i)
print(gc.collect() >= 5)
print(sorted(ran))
