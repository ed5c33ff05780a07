# Exceptions hold their arguments; re-raising keeps the object.
class T:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        print("drop", self.n)


try:
    raise ValueError(T("argument"))
except ValueError as e:
    print(e.args[0].n)
print("gone")


class MyError(Exception):
    def __init__(self, payload):
        super().__init__("message")
        self.payload = payload


try:
    try:
        raise MyError(T("payload"))
    except MyError as e:
        first = e
        raise
except MyError as e:
    print(e is first, e.payload.n)
first = None
print("end")
