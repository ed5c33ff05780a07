# Copies are shallow: the same items in a new container.
class T:
    pass


t = T()
lst = [t, [1]]
for c in (lst.copy(), lst[:], list(lst), lst + [], lst * 1, [*lst]):
    print(c is lst, c[0] is t, c[1] is lst[1])
d = {"t": t}
for c in (d.copy(), dict(d), {**d}, d | {}):
    print(c is d, c["t"] is t)
tup = (t, 1)
print(tuple(tup) is tup, tup[:] is tup, tup + () == tup)
f = frozenset([1])
print(frozenset(f) is f, f.copy() is f)
s = "text"
print(str(s) is s, s[:] is s, s.strip() is s)
