# get_objects: every tracked object, of one generation or all.
import gc


class T:
    pass


mine = [T() for _ in range(20)]
found = [o for o in gc.get_objects() if type(o) is T]
print(len(found))
del found
gc.collect()
print(sum(type(o) is T for o in gc.get_objects(2)), sum(type(o) is T for o in gc.get_objects(0)))
for bad in (-1, 3):
    try:
        gc.get_objects(bad)
    except ValueError as e:
        print(e)
