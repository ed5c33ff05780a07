# A comparison that removes what is being compared.
class Evil:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        del bag[:]
        return NotImplemented

    def __del__(self):
        print("drop", self.n)


bag = [Evil(1), Evil(2)]
print(Evil(3) in bag)
print(len(bag))
bag = [Evil(4), 5]
try:
    print(bag.index(7))
except ValueError as e:
    print(e)
print(bag)
bag = [Evil(6), Evil(7)]
print(bag == [8, 9], bag)
