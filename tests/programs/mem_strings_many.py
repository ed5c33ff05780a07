# Building and dropping many strings.
parts = []
for i in range(2000):
    parts.append("item %d" % i)
text = ",".join(parts)
print(len(text))
pieces = text.split(",")
print(len(pieces), pieces[1999], pieces == parts)
del parts, pieces
s = ""
for i in range(1000):
    s += "x"
t = s
s += "y"
print(len(s), len(t), t[-1], s[-1])
print(len("ab" * 100000))
u = "é" * 1000 + "\U0001f600"
print(len(u), u[-1] == "\U0001f600", len(u.encode()))
