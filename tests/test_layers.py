"""Arrows only go down: a room includes itself and the rooms below it, nothing else."""

import re

import pytest

from conftest import ROOT

ROOMS = ["os", "alloc", "cycle", "object", "gc", "stack", "types", "lang", "observe", "cli"]
INCLUDE = re.compile(r'^\s*#\s*include\s*"([^"]+)"', re.M)
SOURCES = sorted(p for p in (ROOT / "src").rglob("*.[ch]"))


def room_of(path):
    return path.relative_to(ROOT / "src").parts[0]


@pytest.mark.parametrize("room", ROOMS)
def test_includes_point_down(room):
    wrong = []
    for path in SOURCES:
        if room_of(path) != room:
            continue
        for name in INCLUDE.findall(path.read_text()):
            target = name.split("/")[0]
            if target == "ouro":
                continue
            if target not in ROOMS or ROOMS.index(target) > ROOMS.index(room):
                wrong.append(f"{path.relative_to(ROOT)} includes {name}")
    assert not wrong, "\n".join(wrong)


def test_no_source_is_included():
    wrong = [f"{p}: {n}" for p in SOURCES for n in INCLUDE.findall(p.read_text())
             if n.endswith(".c")]
    assert not wrong


def test_only_os_talks_to_the_kernel():
    call = re.compile(r"\b(mmap|munmap|madvise|mprotect|mremap|fork|vfork|clone)\s*\(")
    wrong = []
    for path in SOURCES:
        if room_of(path) == "os":
            continue
        text = re.sub(r"/\*.*?\*/|//[^\n]*|\"(\\.|[^\"\\])*\"", "", path.read_text(), flags=re.S)
        wrong += [f"{path.relative_to(ROOT)}: {m.group(1)}" for m in call.finditer(text)]
    assert not wrong, "\n".join(wrong)


def test_public_headers_stand_alone():
    wrong = []
    for path in (ROOT / "include" / "ouro").glob("*.h"):
        for name in INCLUDE.findall(path.read_text()):
            if not name.startswith("ouro/"):
                wrong.append(f"{path.name} includes {name}")
    assert not wrong


def test_every_room_has_a_readme():
    missing = [r for r in ROOMS if not (ROOT / "src" / r / "README.md").exists()]
    assert not missing
