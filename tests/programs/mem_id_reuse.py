# Ids are unique among living objects.
objects = [object() for _ in range(1000)]
print(len({id(o) for o in objects}))
a = object()
i = id(a)
print(i == id(a), isinstance(i, int), i > 0)
print(hash(a) == hash(a))
