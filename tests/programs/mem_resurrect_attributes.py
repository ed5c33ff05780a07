# A resurrected object keeps what it held.
keep = None


class Part:
    def __del__(self):
        print("part dies")


class Whole:
    def __init__(self):
        self.part = Part()
        self.text = "still here"

    def __del__(self):
        global keep
        keep = self


w = Whole()
del w
print(keep.text, type(keep.part).__name__)
keep = None
print("end")
