# Lists whose items' __del__ changes the list.
items = []


class T:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        items.append("from %d" % self.n)


items.append(T(1))
items.append(T(2))
items[0] = "replaced"
print(len(items), items[0], items[-1])
del items[1]
print(items)
items[:] = [T(3)]
print(len(items))
items.clear()
print(items)
items.append(T(4))
items.pop()
print(items)
items += [T(5)]
items.sort(key=str)
items.clear()
print(items)
