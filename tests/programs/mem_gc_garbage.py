# gc.garbage stays empty; with DEBUG_SAVEALL it receives what would have been freed.
import gc

gc.collect()
print(gc.garbage, gc.get_debug())


class T:
    def __del__(self):
        pass


t = T()
t.me = t
del t
gc.collect()
print(gc.garbage)
gc.set_debug(gc.DEBUG_SAVEALL)
print(gc.get_debug() == gc.DEBUG_SAVEALL)
a = ["mine"]
a.append(a)
del a
gc.collect()
gc.set_debug(0)
print([g[0] for g in gc.garbage if isinstance(g, list)])
gc.garbage.clear()
print(gc.collect() > 0)
