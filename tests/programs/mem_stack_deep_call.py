# The recursion limit moves.
import sys

print(sys.getrecursionlimit())


def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)


sys.setrecursionlimit(20000)
print(depth(15000))
sys.setrecursionlimit(200)
try:
    depth(500)
except RecursionError:
    print("too deep")
sys.setrecursionlimit(1000)
try:
    sys.setrecursionlimit(0)
except ValueError as e:
    print(e)
