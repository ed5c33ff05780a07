# Each container position holds one reference.
import sys


class T:
    pass


t = T()
base = sys.getrefcount(t)
print(base)
lst = [t, t, t]
print(sys.getrefcount(t) - base)
tup = (t,) * 5
print(sys.getrefcount(t) - base)
d = {"a": t, t: "b"}
print(sys.getrefcount(t) - base)
s = {t}
print(sys.getrefcount(t) - base)
del lst[0]
print(sys.getrefcount(t) - base)
lst.extend([t] * 4)
print(sys.getrefcount(t) - base)
copy = list(lst)
print(sys.getrefcount(t) - base)
part = lst[2:4]
print(sys.getrefcount(t) - base)
del lst, copy, part
print(sys.getrefcount(t) - base)
del tup, d, s
print(sys.getrefcount(t) - base)
