# An instance whose __init__ raises is freed, with its __del__.
class T:
    def __init__(self, fail):
        self.ready = False
        if fail:
            raise ValueError("no")
        self.ready = True

    def __del__(self):
        print("del, ready", self.ready)


try:
    T(True)
except ValueError as e:
    print("caught", e)
print("-")
T(False)


class U:
    def __new__(cls):
        raise KeyError("new")

    def __del__(self):
        print("wrong: never made")


try:
    U()
except KeyError as e:
    print(e)
