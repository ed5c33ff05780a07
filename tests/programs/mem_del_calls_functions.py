# __del__ may call anything: allocate, recurse, make and drop other objects.
log = []


class Chain:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        log.append(self.n)
        if self.n:
            Chain(self.n - 1)
        work = [i * i for i in range(50)]
        log.append(-sum(work) % 7)


Chain(5)
print(log)


class Maker:
    made = 0

    def __del__(self):
        Maker.made += 1
        if Maker.made < 20:
            holder = [Maker(), None]
            holder.append(holder[0])


Maker()
print(Maker.made)
