# WeakMethod lives as long as its object, not as long as the bound method.
import weakref


class T:
    def hello(self):
        return "hello"


t = T()
plain = weakref.ref(t.hello)
print(plain())
m = weakref.WeakMethod(t.hello)
print(m()())
print(m() == t.hello)
del t
print(m())
