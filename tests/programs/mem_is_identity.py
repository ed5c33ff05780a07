# Equality and identity of objects on the heap.
a = [1, 2]
b = [1, 2]
c = a
print(a == b, a is b, a is c)
c.append(3)
print(a, b)
print(id(a) == id(c), id(a) == id(b))
d = a[:]
d.append(4)
print(a, d)


def mutate(x):
    x.append("m")
    x = ["local"]
    return x


print(mutate(b), b)
nested = [[]] * 3
nested[0].append(1)
print(nested, nested[0] is nested[2])
rows = [[] for _ in range(3)]
rows[0].append(1)
print(rows)
