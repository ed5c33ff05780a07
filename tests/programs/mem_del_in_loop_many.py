# Many objects made and dropped: all finalizers run, exactly once.
class T:
    made = dropped = 0

    def __init__(self):
        T.made += 1

    def __del__(self):
        T.dropped += 1


for _ in range(3000):
    T()
print(T.made, T.dropped)
lst = [T() for _ in range(3000)]
print(T.made, T.dropped)
del lst[::2]
print(T.made, T.dropped)
lst = None
print(T.made, T.dropped)
d = {i: T() for i in range(1000)}
for i in list(d):
    if i % 3:
        del d[i]
print(T.made - T.dropped, len(d))
d = None
print(T.made - T.dropped)
