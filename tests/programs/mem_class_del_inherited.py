# __del__ through inheritance and super.
class A:
    def __del__(self):
        print("A.__del__", type(self).__name__)


class B(A):
    pass


class C(A):
    def __del__(self):
        print("C.__del__")
        super().__del__()


class D(B, C):
    pass


B()
C()
D()


class L(list):
    def __del__(self):
        print("L", list(self))


L([1, 2])


class I(int):
    def __del__(self):
        print("I", self + 1)


I(41)


class Dct(dict):
    def __del__(self):
        print("Dct", dict(self))


Dct(a=1)
