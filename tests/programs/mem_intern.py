# sys.intern makes equal strings identical.
import sys

a = "".join(["hello ", "world"])
b = "".join(["hello ", "world"])
print(a == b, a is b)
a, b = sys.intern(a), sys.intern(b)
print(a is b)
try:
    sys.intern(5)
except TypeError as e:
    print(e)


class S(str):
    pass


try:
    sys.intern(S("x"))
except TypeError as e:
    print(e)
for i in range(1000):
    sys.intern("temporary %d" % i)
print(sys.intern("temporary 5") == "temporary 5")
