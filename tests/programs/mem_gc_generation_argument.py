# collect(generation) only looks at that generation and younger ones.
import gc
import weakref


class T:
    pass


def ring():
    t = T()
    t.me = t
    return weakref.ref(t)


gc.disable()
gc.collect()
holder = T()
holder.me = holder
old = weakref.ref(holder)
gc.collect()
del holder
young = ring()
gc.collect(0)
print(young() is None, old() is not None)
gc.collect(1)
print(old() is not None)
gc.collect(2)
print(old() is None)
for bad in (-1, 3):
    try:
        gc.collect(bad)
    except ValueError as e:
        print(e)
try:
    gc.collect("x")
except TypeError as e:
    print(e)
