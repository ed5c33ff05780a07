# With the collector on, garbage cycles do not pile up.
import gc

made = freed = 0


class T:
    def __init__(self):
        global made
        made += 1
        self.me = self

    def __del__(self):
        global freed
        freed += 1


gc.collect()
for _ in range(10000):
    T()
print(made, freed > 5000)
gc.collect()
print(freed)
