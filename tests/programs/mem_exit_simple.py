# What is alive when the program ends is finalized then.
class T:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        print("del", self.n)


t = T("global")
print("last line")
