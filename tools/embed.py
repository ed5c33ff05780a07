#!/usr/bin/env python3
"""embed.py OUTPUT.c MODULE.py...: Python sources as a C array, for src/lang/modules/frozen.h."""

import os
import sys


def literal(data):
    """Bytes as lines of C string literals; octal escapes keep neighbours apart."""
    lines = []
    for line in data.splitlines(keepends=True) or [b""]:
        text = "".join(
            chr(b) if 32 <= b < 127 and b not in b'"\\?' else "\\n" if b == 10 else f"\\{b:03o}"
            for b in line
        )
        lines.append(f'    "{text}"')
    return "\n".join(lines)


def main():
    output, sources = sys.argv[1], sys.argv[2:]
    arrays, table = [], []
    for number, path in enumerate(sorted(sources, key=os.path.basename)):
        with open(path, "rb") as file:
            data = file.read()
        name = os.path.splitext(os.path.basename(path))[0]
        arrays.append(f"static const char text_{number}[] =\n{literal(data)};\n")
        table.append(f'    {{"{name}", text_{number}, sizeof(text_{number}) - 1}},')
    with open(output, "w") as file:
        file.write('#include "lang/modules/frozen.h"\n\n')
        file.write("\n".join(arrays))
        file.write("\nconst struct frozen_module frozen_modules[] = {\n")
        file.write("\n".join(table + ["    {0, 0, 0},"]))
        file.write("\n};\n")


main()
