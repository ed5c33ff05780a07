# A suspended generator in a cycle: collected, its finally runs.
import gc


def gen(box):
    try:
        yield 1
        yield 2
    finally:
        print("generator closed")


gc.collect()
box = []
g = gen(box)
box.append(g)
print(next(g))
del g, box
print("dropped")
gc.collect()
print("collected")
