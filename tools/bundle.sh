#!/bin/sh
# bundle.sh OUTPUT.a ARCHIVE.a...: one static library in which hidden symbols are local.
set -eu
output=$1
shift
object=$output.o
ld -r --whole-archive "$@" -o "$object"
objcopy --localize-hidden "$object"
rm -f "$output"
ar rcs "$output" "$object"
rm -f "$object"
