# Survivors are promoted 0 -> 1 -> 2.
import gc


class T:
    pass


def generation(x):
    for g in range(3):
        if any(o is x for o in gc.get_objects(g)):
            return g


gc.disable()
gc.collect()
t = T()
print(generation(t))
gc.collect(0)
print(generation(t))
gc.collect(1)
print(generation(t))
gc.collect(2)
print(generation(t))
u = T()
print(generation(u))
gc.collect()
print(generation(u))
lists = [[], [], []]
print(generation(lists))
gc.collect(0)
gc.collect(0)
print(generation(lists))
