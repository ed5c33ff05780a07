# Cycles through dictionaries, tuples and sets.
import gc

gc.collect()
d = {}
d["self"] = d
del d
print(gc.collect())
d = {}
d["list"] = [(d,)]
del d
print(gc.collect())


class K:
    pass


k = K()
k.bag = {k}
del k
print(gc.collect() > 0)
k = K()
k.table = {k: k}
del k
print(gc.collect() > 0, gc.collect())
