# is_finalized.
import gc

saved = []


class T:
    def __del__(self):
        saved.append(self)


t = T()
print(gc.is_finalized(t))
del t
print(gc.is_finalized(saved[0]))
print(gc.is_finalized([]), gc.is_finalized(1))
saved.clear()
print(saved)
