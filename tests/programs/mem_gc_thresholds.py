# get_threshold, set_threshold.
import gc

print(gc.get_threshold())
gc.set_threshold(100)
print(gc.get_threshold())
gc.set_threshold(100, 5)
print(gc.get_threshold())
gc.set_threshold(700, 10, 10)
print(gc.get_threshold())
gc.set_threshold(0)
print(gc.get_threshold()[0])
gc.set_threshold(700, 10, 10)
try:
    gc.set_threshold()
except TypeError as e:
    print("TypeError")
try:
    gc.set_threshold("many")
except TypeError as e:
    print("TypeError", e)
