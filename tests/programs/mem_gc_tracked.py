# is_tracked: atoms never, containers when they can hold references.
import gc


class S:
    __slots__ = ()


class T:
    pass


print([gc.is_tracked(x) for x in (1, 1.5, "s", None, True, b"b")])
print(gc.is_tracked([]), gc.is_tracked([1]), gc.is_tracked(set()))
print(gc.is_tracked(T()), gc.is_tracked(T), gc.is_tracked(lambda: 0))
print(gc.is_tracked({"a": []}), gc.is_tracked(([],)))
