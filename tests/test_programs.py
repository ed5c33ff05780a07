"""Every program under tests/programs behaves as on CPython 3.11 and leaves nothing behind."""

import pytest

from conftest import assert_clean_exit, expected, ouro, programs


@pytest.mark.parametrize("path", programs(), ids=lambda p: p.stem)
def test_program(path):
    want = expected(path)
    assert want.status == 0 or path.stem.startswith(("err_", "mem_exit")), want
    got = ouro("run", path.name, cwd=path.parent)
    assert got.out == want.out, got.raw_err[-3000:]
    assert got.status == want.status, got.raw_err[-3000:]
    assert_clean_exit(got)


def test_there_are_enough():
    names = [p.stem for p in programs()]
    assert len(names) >= 150
    assert sum(n.startswith("mem_") for n in names) >= 60
