# gc.callbacks: start and stop, with what was collected.
import gc

events = []


def callback(phase, info):
    events.append((phase, info["generation"], info["collected"], info["uncollectable"]))


gc.collect()
gc.disable()
gc.callbacks.append(callback)
gc.collect()
a = []
a.append(a)
del a
gc.collect()
gc.collect(0)
gc.callbacks.remove(callback)
gc.collect()
for e in events:
    print(e)
print(gc.callbacks)
