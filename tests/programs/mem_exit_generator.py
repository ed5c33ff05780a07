# A suspended generator alive at exit is closed.
def g():
    try:
        yield 1
    finally:
        print("closed")


x = g()
print(next(x))
