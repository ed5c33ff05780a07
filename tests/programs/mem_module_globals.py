# Modules keep their globals; a module dropped from sys.modules dies with its last user.
import sys
import _mem_helper

print(_mem_helper.value.name)
_mem_helper.value = None
print("replaced")
_mem_helper.again = _mem_helper.Thing("again")
del _mem_helper.again
print(sys.modules["_mem_helper"] is _mem_helper)
make = _mem_helper.make
del sys.modules["_mem_helper"]
del _mem_helper
print(make("made").name)
print("end")
