# A cache that forgets: weak values under strong keys, refilled on demand.
import weakref


class Image:
    loads = 0

    def __init__(self, name):
        Image.loads += 1
        self.name = name


cache = weakref.WeakValueDictionary()


def load(name):
    image = cache.get(name)
    if image is None:
        image = cache[name] = Image(name)
    return image


a = load("a")
b = load("a")
print(a is b, Image.loads)
load("b")
print(Image.loads, sorted(cache))
load("b")
print(Image.loads)
del a
print(len(cache))
del b
print(len(cache))
load("a")
print(Image.loads)
