# Augmented assignment: in place for mutable objects, a new object otherwise.
a = [1]
b = a
a += [2]
print(b, a is b)
a = a + [3]
print(b, a is b)
t = (1,)
u = t
t += (2,)
print(t, u)
s = {1}
r = s
s |= {2}
print(r, r is s)
d = {"a": 1}
e = d
d |= {"b": 2}
print(e, d is e)
t = ([],)
try:
    t[0] += [1]
except TypeError as err:
    print(err)
print(t)
x = [0] * 3
y = x
x *= 2
print(y, x is y)
