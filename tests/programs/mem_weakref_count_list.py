# getweakrefs and getweakrefcount.
import weakref


class T:
    pass


t = T()
print(weakref.getweakrefcount(t), weakref.getweakrefs(t))
a = weakref.ref(t)
b = weakref.ref(t, print)
p = weakref.proxy(t)
print(weakref.getweakrefcount(t))
print(a in weakref.getweakrefs(t), b in weakref.getweakrefs(t))
del b
print(weakref.getweakrefcount(t))
del p
print(weakref.getweakrefcount(t))
print(weakref.getweakrefcount(5), weakref.getweakrefs(5))
