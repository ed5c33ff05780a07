# A finalizer may collect; a callback too.
import gc


class T:
    def __init__(self, n):
        self.n = n
        self.me = self

    def __del__(self):
        print("del", self.n)
        gc.collect()
        if self.n < 3:
            T(self.n + 1)
            gc.collect()


gc.collect()
T(1)
gc.collect()
gc.collect()
print("end")
