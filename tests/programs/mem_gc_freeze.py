# freeze takes what lives out of the collector's sight, unfreeze gives it back.
import gc

gc.collect()
print(gc.get_freeze_count())
gc.freeze()
print(gc.get_freeze_count() > 0, len(gc.get_objects(2)))
a = []
a.append(a)
del a
print(gc.collect())
gc.unfreeze()
print(gc.get_freeze_count())
print(gc.collect())
