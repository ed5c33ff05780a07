# An object that refers to itself, with a finalizer.
import gc


class T:
    def __del__(self):
        print("del", self.me is self)


gc.collect()
t = T()
t.me = t
del t
print("not yet")
gc.collect()
print("now")
gc.collect()
print("once only")
