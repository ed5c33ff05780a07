# The name in `except ... as e` is deleted at the end of the block.
try:
    raise ValueError("x")
except ValueError as e:
    print(e)
try:
    e
except NameError as err:
    print(err)
e = "before"
try:
    raise ValueError("y")
except ValueError as e:
    pass
print("e" in globals())


def f():
    try:
        raise KeyError("k")
    except KeyError as e:
        pass
    try:
        return e
    except UnboundLocalError as u:
        return str(u)


print(f())
