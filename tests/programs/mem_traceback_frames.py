# A traceback's frames show their locals and lines.
import sys


def inner(x):
    local = "inner local"
    raise ValueError("boom")


def outer():
    local = "outer local"
    inner(5)


try:
    outer()
except ValueError as e:
    tb = e.__traceback__
    while tb:
        names = sorted(tb.tb_frame.f_locals) if tb.tb_frame.f_code.co_name != "<module>" else []
        print(tb.tb_frame.f_code.co_name, tb.tb_lineno, names)
        last = tb
        tb = tb.tb_next
    print(last.tb_frame.f_locals["local"])
    print(sys.exc_info()[0].__name__, sys.exc_info()[1] is e)
print(sys.exc_info())
