# enable, disable, isenabled: with the collector off, cycles stay until it is asked.
import gc
import weakref


class T:
    pass


print(gc.isenabled())
gc.disable()
print(gc.isenabled())
refs = []
for _ in range(2000):
    t = T()
    t.me = t
    refs.append(weakref.ref(t))
del t
print(sum(r() is not None for r in refs))
gc.collect()
print(sum(r() is not None for r in refs))
gc.enable()
print(gc.isenabled())
