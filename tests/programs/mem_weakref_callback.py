# Callbacks run when the object goes, newest reference first, and get the reference.
import weakref


class T:
    def __del__(self):
        print("del")


def make(name):
    def callback(ref):
        print("callback", name, ref() is None)

    return callback


t = T()
refs = [weakref.ref(t, make(i)) for i in range(4)]
print(len(set(map(id, refs))), weakref.getweakrefcount(t))
del t
print("dead", [r() for r in refs])
t = T()
r = weakref.ref(t, make("never"))
del r
del t
print("a dead reference has no callback")
