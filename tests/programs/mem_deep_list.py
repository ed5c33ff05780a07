# Dropping a list nested 200,000 deep.
x = []
for _ in range(200000):
    x = [x]
del x
print("list")
t = ()
for _ in range(200000):
    t = (t,)
t = None
print("tuple")
d = {}
for _ in range(100000):
    d = {"d": d}
del d
print("dict")
