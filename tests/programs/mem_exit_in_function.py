# sys.exit in a function: finally blocks and context managers run.
import sys


class Ctx:
    def __enter__(self):
        print("enter")

    def __exit__(self, t, v, tb):
        print("exit", t.__name__, v.code)


def f():
    try:
        with Ctx():
            sys.exit(7)
    finally:
        print("finally")


try:
    f()
except SystemExit as e:
    print("caught", e.code)
    raise
