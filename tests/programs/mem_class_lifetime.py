# Classes die when nothing refers to them any more; instances keep their class.
import gc
import weakref


def make():
    class C:
        pass

    return C


C = make()
r = weakref.ref(C)
obj = C()
del C
gc.collect()
print(r() is type(obj))
del obj
gc.collect()
print(r())
Base = make()


class D(Base):
    pass


print([c.__name__ for c in Base.__subclasses__()])
del D
gc.collect()
print(Base.__subclasses__())
