# Parents held weakly: a tree without cycles is freed by counting alone.
import gc
import weakref


class Node:
    def __init__(self, name, parent=None):
        self.name = name
        self.parent = weakref.ref(parent) if parent else None
        self.children = []
        if parent:
            parent.children.append(self)

    def __del__(self):
        print("drop", self.name, self.parent and self.parent())


gc.disable()
root = Node("root")
a = Node("a", root)
b = Node("b", root)
c = Node("c", a)
print(c.parent().parent().name)
del a, b, c
print("names gone")
del root
print("tree gone")
