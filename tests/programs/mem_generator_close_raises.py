# Exceptions while a generator is closed.
def stubborn():
    try:
        yield 1
    except GeneratorExit:
        print("refusing")
        yield 2


def failing():
    try:
        yield 1
    finally:
        raise KeyError("in close")


g = stubborn()
next(g)
try:
    g.close()
except RuntimeError as e:
    print("RuntimeError", e)
g = failing()
next(g)
try:
    g.close()
except KeyError as e:
    print("KeyError", e)
g = failing()
next(g)
del g
print("reported on stderr, ignored here")
