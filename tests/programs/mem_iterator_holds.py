# Iterators hold their container until they are exhausted.
class L(list):
    def __del__(self):
        print("list dropped")


it = iter(L([1, 2]))
print(next(it))
print(next(it))
print(next(it, "end"))
print("exhausted")
it = iter(L([1]))
del it
print("-")
z = zip(L("ab"), L("cd"))
print(next(z))
del z
print("-")
e = enumerate(L("x"))
print(list(e))
r = reversed(L([1, 2]))
print(next(r))
del r
m = map(str, L([1]))
f = filter(None, m)
print(next(f))
del m, f
print("end")
