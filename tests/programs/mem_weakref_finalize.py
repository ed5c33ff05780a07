# weakref.finalize: once, with arguments, alive until then, detachable.
import weakref


class T:
    pass


t = T()
f = weakref.finalize(t, print, "finalized", 1, 2, sep="-")
print(f.alive)
del t
print(f.alive, f())
t = T()
g = weakref.finalize(t, lambda x: x * 2, 21)
print(g(), g.alive, g())
del t
t = T()
h = weakref.finalize(t, print, "never")
print(h.detach() is not None, h.alive)
del t
print("end")
