# Making a weak reference to a dying object: it works during __del__ and is dead afterwards.
import weakref

refs = []


class T:
    def __del__(self):
        refs.append(weakref.ref(self))
        print("inside:", refs[-1]() is self)


t = T()
del t
print("outside:", refs[0]())
