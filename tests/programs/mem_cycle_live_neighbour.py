# Objects reachable from a living one survive, whatever points at them from garbage.
import gc


class T:
    def __init__(self, n):
        self.n = n


alive = T("alive")
alive.friend = T("friend")
garbage = T("garbage")
garbage.me = garbage
garbage.friend = alive.friend
garbage.alive = alive
alive.friend.back = alive
del garbage
gc.collect()
print(alive.friend.n, alive.friend.back is alive)
print(sorted(alive.__dict__), sorted(alive.friend.__dict__))
