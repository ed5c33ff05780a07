# Subclasses of weakref.ref carry state; they are not shared.
import weakref


class Ref(weakref.ref):
    def __init__(self, obj, callback=None, name=""):
        super().__init__(obj, callback)
        self.name = name

    def __new__(cls, obj, callback=None, name=""):
        return super().__new__(cls, obj, callback)


class T:
    pass


t = T()
r = Ref(t, None, "one")
s = Ref(t, lambda ref: print("gone", ref.name), "two")
print(r() is t, r.name, s.name, r is s, isinstance(r, weakref.ref))
print(weakref.getweakrefcount(t))
del t
print(r(), s())
