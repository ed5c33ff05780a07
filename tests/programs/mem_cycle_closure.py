# A recursive closure keeps itself alive.
import gc
import weakref


class Big:
    pass


def make():
    data = Big()

    def countdown(n):
        data
        return n if n == 0 else countdown(n - 1)

    return countdown, weakref.ref(data)


gc.collect()
f, r = make()
print(f(5), r() is not None)
del f
print("after del:", r() is not None)
gc.collect()
print("after collect:", r() is not None)
