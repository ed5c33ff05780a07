# Small integers, short strings and the singletons are shared.
a, b = 10, 5 + 5
print(a is b)
x = 256
y = 255 + 1
print(x is y)
n = -5
m = -4 - 1
print(n is m)
print(None is None, True is not False, (1 == 1) is True)
s = "note"
t = "no" + "te"
print(s is t)
u = "".join(["n", "o", "t", "e"])
print(u == s, u is s)
import sys

print(sys.intern(u) is sys.intern(s))
letter = chr(97)
print(letter is "abc"[0], "abc"[1] is "xbx"[1])
empty, nothing = (), ""
print(empty is tuple([]), nothing is str())
big = int("1000000")
print(big is int("1000000"), big == int("1000000"))
