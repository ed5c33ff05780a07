# A thin front of meson and ninja. Every command installs the Debian packages it lacks.

PYTHON  ?= /usr/bin/python3
PREFIX  ?= /usr/local
DESTDIR ?=

BUILD_PACKAGES = gcc libc6-dev meson ninja-build pkg-config libgmp-dev libutf8proc-dev
TEST_PACKAGES  = libcmocka-dev python3 python3-pytest
FULL_PACKAGES  = clang libclang-rt-14-dev clang-format valgrind

all: build

build: build/build.ninja
	@ninja -C build ouro libouro.so libouro.a
	@echo "ouro: built build/ouro"

build/build.ninja:
	@tools/need.sh $(BUILD_PACKAGES)
	@meson setup build --prefix $(PREFIX)

run: build
	build/ouro run --stats examples/stack_and_heap.py

test: build
	@tools/need.sh $(TEST_PACKAGES)
	@meson setup --reconfigure build --prefix $(PREFIX) >/dev/null
	@ninja -C build
	@meson test -C build --print-errorlogs
	@$(PYTHON) -m pytest -q tests

check-full: test
	@tools/need.sh $(FULL_PACKAGES)
	tools/check_full.sh

bench: build
	@tools/need.sh python3
	$(PYTHON) bench/run.py

install: build
	meson install -C build --no-rebuild $(if $(DESTDIR),--destdir $(abspath $(DESTDIR)))

format:
	@tools/need.sh clang-format
	git ls-files '*.c' '*.h' | xargs clang-format -i

clean:
	rm -rf build build-*

.PHONY: all build run test check-full bench install format clean
