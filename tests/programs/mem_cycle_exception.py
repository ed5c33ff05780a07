# An exception kept in a local of a frame in its own traceback is a cycle.
import gc
import weakref


class T:
    pass


def f():
    t = T()
    refs.append(weakref.ref(t))
    try:
        raise ValueError("kept")
    except ValueError as e:
        error = e
    return "done"


refs = []
gc.collect()
gc.disable()
print(f())
print(refs[0]() is not None)
gc.collect()
print(refs[0]() is None)
gc.enable()


def g():
    t = T()
    refs.append(weakref.ref(t))
    try:
        raise ValueError("not kept")
    except ValueError as e:
        pass


g()
print(refs[1]() is None)
