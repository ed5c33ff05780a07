# Built-in functions give back what they borrow.
import sys


class T:
    def __lt__(self, other):
        return False

    def __eq__(self, other):
        return self is other

    def __hash__(self):
        return 7


t = T()
base = sys.getrefcount(t)
for _ in range(50):
    isinstance(t, T)
    sorted([t, t, t])
    max([t, t])
    list(map(lambda v: v, [t, t]))
    dict(a=t)
    list(zip([t], [t]))
    list(enumerate([t]))
    getattr(t, "nothing", t)
    str(t)
    repr([t])
    {t: t}.get(t)
    [t].index(t)
    t in [t]
    (t,) + (t,)
    [t] * 3
    set([t]) | {t}
    "%s" % t
    f"{t}"
    try:
        t.missing
    except AttributeError:
        pass
    try:
        t + 1
    except TypeError:
        pass
print(sys.getrefcount(t) - base)
