# Listeners held weakly drop out by themselves.
import weakref


class Subject:
    def __init__(self):
        self.listeners = weakref.WeakSet()

    def fire(self, event):
        for listener in sorted(self.listeners, key=lambda l: l.name):
            listener.notify(event)


class Listener:
    def __init__(self, name):
        self.name = name

    def notify(self, event):
        print(self.name, "got", event)


s = Subject()
a, b = Listener("a"), Listener("b")
s.listeners.add(a)
s.listeners.add(b)
s.fire("one")
del a
s.fire("two")
del b
s.fire("three")
print(len(s.listeners))
