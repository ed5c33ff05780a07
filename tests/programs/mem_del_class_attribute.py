# __del__ is looked up on the class, at the time of death.
class A:
    pass


a = A()
a.__del__ = lambda: print("instance attribute: never called")
del a
print("nothing")
b = A()
A.__del__ = lambda self: print("added later")
del b
c = A()
del A.__del__
del c
print("removed again")


class Base:
    def __del__(self):
        print("base", type(self).__name__)


class Derived(Base):
    def __del__(self):
        print("derived")
        super().__del__()


Derived()
print("end")
