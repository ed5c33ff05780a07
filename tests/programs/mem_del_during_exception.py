# A pending exception survives __del__ methods that run while it travels, whatever they do.
class T:
    def __del__(self):
        try:
            raise KeyError("inside del")
        except KeyError as e:
            print("handled", e)


def f():
    t = T()
    raise ValueError("outer")


try:
    f()
except ValueError as e:
    print("caught", e, e.__context__)
print("end")
