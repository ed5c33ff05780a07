"""What the end-to-end tests share: where the builds are, running ouro and CPython, the exit check."""

import functools
import os
import pathlib
import re
import subprocess

import pytest

ROOT = pathlib.Path(__file__).resolve().parent.parent
PROGRAMS = ROOT / "tests" / "programs"
PYTHON = os.environ.get("OURO_REFERENCE", "/usr/bin/python3")
OURO = os.environ.get("OURO_BINARY", str(ROOT / "build" / "ouro"))
TIMEOUT_S = 120 * float(os.environ.get("OURO_SLOWNESS", "1"))
EXIT_CHECK = re.compile(r"^ouro: exit check: ([\d,]+) objects?, ([\d,]+) arenas?\n?", re.M)
# Under sanitizers and valgrind only (OURO_WRAPPER="valgrind -q --error-exitcode=99").
WRAPPER = os.environ.get("OURO_WRAPPER", "").split()


class Result:
    """What a program did; the exit check's line is taken out of stderr."""

    def __init__(self, process):
        self.status = process.returncode
        self.out = process.stdout.decode("utf-8", "backslashreplace")
        self.raw_err = process.stderr.decode("utf-8", "backslashreplace")
        match = EXIT_CHECK.search(self.raw_err)
        self.left = tuple(int(g.replace(",", "")) for g in match.groups()) if match else None
        self.err = EXIT_CHECK.sub("", self.raw_err)

    def __repr__(self):
        return f"<status {self.status} out {self.out[-2000:]!r} err {self.raw_err[-2000:]!r}>"


def environment(**extra):
    """The environment of every run: reproducible, no colour, the exit check on."""
    result = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON")}
    result.update(PYTHONHASHSEED="0", PYTHONDONTWRITEBYTECODE="1", PYTHONIOENCODING="utf-8",
                  NO_COLOR="1", OURO_EXIT_CHECK="1", LC_ALL="C.UTF-8")
    result.update(extra)
    return result


def execute(command, stdin=b"", cwd=None, timeout=None, **extra):
    process = subprocess.run([str(c) for c in command], input=stdin, capture_output=True, cwd=cwd,
                             timeout=timeout or TIMEOUT_S, env=environment(**extra))
    return Result(process)


def ouro(*arguments, **options):
    """Runs build/ouro with the arguments."""
    return execute([*WRAPPER, options.pop("binary", OURO), *arguments], **options)


def cpython(*arguments, **options):
    return execute([PYTHON, *arguments], **options)


@functools.lru_cache(maxsize=None)
def expected(path):
    """What CPython does with a program, run once a session."""
    return cpython(path.name, cwd=path.parent)


def programs():
    return sorted(p for p in PROGRAMS.glob("*.py") if not p.name.startswith("_"))


def assert_clean_exit(result):
    assert result.status >= 0, f"killed by signal {-result.status}: {result!r}"
    assert result.left == (0, 0), f"left at exit (objects, arenas): {result.left}: {result!r}"


def ensure_build(name, *options, environment_extra=None):
    """A build of another kind beside build/, made once and kept up to date; returns its ouro."""
    folder = ROOT / name
    env = dict(os.environ, **(environment_extra or {}))
    if not (folder / "build.ninja").exists():
        subprocess.run(["meson", "setup", str(folder), *options], cwd=ROOT, check=True,
                       capture_output=True, env=env)
    subprocess.run(["ninja", "-C", str(folder), "ouro"], check=True, capture_output=True, env=env)
    return str(folder / "ouro")


@pytest.fixture(scope="session")
def checked():
    """ouro of the checked build, in which every allocation can be made to fail."""
    return os.environ.get("OURO_CHECKED_BINARY") or ensure_build("build-checked", "-Dchecked=true")


FULL = os.environ.get("OURO_FULL") == "1"


def pytest_configure(config):
    if not os.path.exists(OURO):
        pytest.exit(f"{OURO} is missing: run make", returncode=2)
