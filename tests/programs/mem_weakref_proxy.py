# Proxies forward to their object and raise ReferenceError after it.
import weakref


class T:
    def __init__(self):
        self.x = 5

    def double(self):
        return self.x * 2

    def __len__(self):
        return 3

    def __getitem__(self, i):
        return i * 10

    def __str__(self):
        return "a T"

    def __add__(self, other):
        return self.x + other


t = T()
p = weakref.proxy(t)
print(p.x, p.double(), len(p), p[4], str(p), p + 1)
p.y = 7
print(t.y)
del p.y
print(hasattr(t, "y"))
print(isinstance(p, T), p.__class__ is T)
del t
try:
    p.x
except ReferenceError as e:
    print("ReferenceError:", e)
try:
    p.double()
except ReferenceError as e:
    print("ReferenceError:", e)
