# A bound method stored on its own instance.
import gc
import weakref


class Button:
    def __init__(self):
        self.handler = self.click

    def click(self):
        return "clicked"


gc.collect()
b = Button()
r = weakref.ref(b)
print(b.handler())
del b
print(r() is not None)
gc.collect()
print(r())
