# A finalizer at exit may still use what its class needs.
import math


def helper(x):
    return "helped %d" % x


class T:
    factor = 3

    def __del__(self):
        print(helper(self.factor * 2), math.floor(2.5), type(self).__name__)


t = T()
print("last line")
