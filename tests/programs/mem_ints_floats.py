# Numbers are objects too: many temporaries, shared small ones, big ones.
total = 0
for i in range(20000):
    total += i * 3 - i // 2
print(total)
x = 1.0
for i in range(2000):
    x = x * 1.001 + 0.5
print(round(x, 6))
big = 1
for i in range(1, 200):
    big *= i
print(len(str(big)), big % 1000003)
a = 300
b = a
a += 1
print(a, b)
c = 5.5
d = c
c *= 2
print(c, d)
n = 1 << 100
m = n
n -= 1
print(n, m)
