# A weak reference is dead once the finalizer has started its object's end by counting.
import weakref

saved = []


class T:
    def __del__(self):
        print("in del, weak reference gives", ref() is not None)
        saved.append(self)


t = T()
ref = weakref.ref(t)
print(ref() is t)
del t
print("resurrected:", len(saved), ref() is not None)
ref2 = weakref.ref(saved[0])
saved.clear()
print(ref2())
