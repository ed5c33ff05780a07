# get_count: containers made minus containers freed since the last young collection.
import gc


class T:
    pass


gc.disable()
gc.collect()
c0 = gc.get_count()[0]
keep = [T() for _ in range(100)]
c1 = gc.get_count()[0]
print(100 <= c1 - c0 <= 110)
del keep
c2 = gc.get_count()[0]
print(c2 <= c1 - 90)
gc.collect(0)
print(gc.get_count()[1:])
gc.collect(0)
print(gc.get_count()[1:])
gc.collect(1)
print(gc.get_count()[1:])
gc.collect()
print(gc.get_count()[1:])
