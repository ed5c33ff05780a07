# Resurrection: the object lives on, its __del__ never runs again.
saved = []


class Phoenix:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        print("del", self.n)
        saved.append(self)


p = Phoenix("p")
del p
print(len(saved), saved[0].n)
q = saved.pop()
print(q.n, "is back")
del q
print("second death is silent", len(saved))
