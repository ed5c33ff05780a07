"""A collection at every safe point changes nothing that a program can see."""

import pytest

from conftest import FULL, assert_clean_exit, expected, ouro, programs

# These look at when automatic collections happen, which is what the mode changes.
TIMING = {"mem_gc_counts", "mem_gc_automatic", "mem_gc_promotion", "mem_gc_callbacks_auto",
          "mem_gc_disable", "mem_gc_stats", "mem_gc_freeze"}
CHOSEN = [p for p in programs() if p.stem not in TIMING]


@pytest.mark.parametrize("path", CHOSEN if FULL else CHOSEN[::5], ids=lambda p: p.stem)
def test_stress(path, checked):
    want = expected(path)
    got = ouro("run", path.name, cwd=path.parent, binary=checked, OURO_GC_STRESS="1", timeout=600)
    assert got.out == want.out, got.raw_err[-3000:]
    assert got.status == want.status
    assert_clean_exit(got)
