# Weak-reference callbacks do not run for references that die first.
import weakref


class T:
    pass


t = T()
r = weakref.ref(t, lambda ref: print("callback"))
del r
r2 = weakref.ref(t)
print(r2() is t)
