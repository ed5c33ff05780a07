# getsizeof is positive, grows with content, and knows about __sizeof__.
import sys

print(sys.getsizeof([]) < sys.getsizeof([0] * 100))
print(sys.getsizeof("") < sys.getsizeof("x" * 1000))
print(sys.getsizeof(1) < sys.getsizeof(1 << 10000))
print(sys.getsizeof(()) < sys.getsizeof((1,) * 50))
print(sys.getsizeof({}) < sys.getsizeof({i: i for i in range(100)}))
print(sys.getsizeof(b"") < sys.getsizeof(b"x" * 500))


class T:
    def __sizeof__(self):
        return 10000


print(sys.getsizeof(T()) >= 10000)
print(all(sys.getsizeof(x) > 0 for x in (None, True, 1.5, len, T, set(), range(3))))
