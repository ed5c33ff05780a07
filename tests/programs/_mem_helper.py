class Thing:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("drop", self.name)


def make(name):
    return Thing(name)


value = Thing("module value")
