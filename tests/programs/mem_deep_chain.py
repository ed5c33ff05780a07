# Dropping a linked list of 100,000 instances, with and without __del__.
class Node:
    def __init__(self, next):
        self.next = next


n = None
for _ in range(100000):
    n = Node(n)
del n
print("instances")


class Slotted:
    __slots__ = ("next",)

    def __init__(self, next):
        self.next = next


n = None
for _ in range(100000):
    n = Slotted(n)
n = 0
print("slots")
count = 0


class Counting:
    def __init__(self, next):
        self.next = next

    def __del__(self):
        global count
        count += 1


n = None
for _ in range(5000):
    n = Counting(n)
del n
print(count)
