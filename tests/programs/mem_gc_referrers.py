# get_referrers and get_referents.
import gc


class T:
    pass


def has(items, x):
    return any(i is x for i in items)


t = T()
lst = [t]
tup = (t, lst)
dct = {"t": t}
refs = gc.get_referrers(t)
print(has(refs, lst), has(refs, tup), has(refs, dct), has(refs, globals()))
refs = gc.get_referrers(lst)
print(has(refs, tup), has(refs, dct))
out = gc.get_referents(tup)
print(has(out, t), has(out, lst), len(out))
print(gc.get_referents(1, "s"))
print(sorted(gc.get_referents([3, 1, 2])))
print(has(gc.get_referents(dct), t))
