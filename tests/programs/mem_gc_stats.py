# get_stats: three dictionaries that only grow.
import gc

s = gc.get_stats()
print(len(s), [sorted(d) for d in s])
before = gc.get_stats()
a = []
a.append(a)
del a
gc.collect()
gc.collect(0)
after = gc.get_stats()
print(after[2]["collections"] - before[2]["collections"])
print(after[2]["collected"] - before[2]["collected"] >= 1)
print(after[0]["collections"] - before[0]["collections"] >= 1)
print([d["uncollectable"] for d in after])
