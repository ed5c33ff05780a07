"""Allocation N fails, for every N: the program either does not notice, or ends in MemoryError
(handled or reported) with exit status 1; nothing leaks and no invariant breaks."""

import os
import time

import pytest

from conftest import FULL, assert_clean_exit, expected, ouro, programs

CHOSEN = [p for p in programs() if p.stem.startswith(("mem_", "lang_")) and
          p.stat().st_size < 1500]
CHOSEN = CHOSEN[:: max(1, len(CHOSEN) // 40)][:40] if FULL else CHOSEN[:: max(1, len(CHOSEN) // 6)]
SECONDS = float(os.environ.get("OURO_FAULT_SECONDS", "6" if FULL else "3"))


def judge(path, n, want, got):
    where = f"{path.name} with OURO_FAIL_AT={n}: {got!r}"
    assert got.status in (0, 1), where
    if got.status == 0 and got.out == want.out:
        pass
    elif got.status == 0:
        assert "MemoryError" in got.raw_err or "MemoryError" in got.out, where
    else:
        assert "MemoryError" in got.raw_err or "no memory" in got.raw_err, where
    if got.left is not None or got.status == 0:
        assert_clean_exit(got)


@pytest.mark.parametrize("path", CHOSEN, ids=lambda p: p.stem)
def test_every_allocation(path, checked):
    """Runs N = 1, 2, 3 ... with growing steps so that the whole program is covered in time."""
    want = expected(path)
    n, step, runs, begin = 1, 1, 0, time.monotonic()
    while True:
        got = ouro("run", path.name, cwd=path.parent, binary=checked, OURO_FAIL_AT=str(n))
        judge(path, n, want, got)
        runs += 1
        if "ouro: allocation failed as asked" not in got.raw_err and got.out == want.out \
                and got.status == want.status and n > 1_000_000:
            break
        elapsed = time.monotonic() - begin
        if elapsed > SECONDS:
            step = max(step + 1, int(step * 1.3))
        if elapsed > 3 * SECONDS:
            break
        n += step
    assert runs > 10
