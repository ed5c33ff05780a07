# Cycles alive at the end are finalized too.
class T:
    def __init__(self, n):
        self.n = n
        self.me = self

    def __del__(self):
        print("del", self.n)


t = T("cycle")
u = T("second")
del u
print("last line")
