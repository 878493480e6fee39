"""Unpacks CORPUS/wheels/*/*.whl into CORPUS/all/NAME-VERSION/, text files only.

An archive's names are not trusted: a member that is a link, has an absolute path or climbs out is left out, and so is
whatever is binary or huge, since the corpus is read and never run.
"""

import os
import pathlib
import stat
import sys
import zipfile

MAX_BYTES = 32 << 20
PYTHON = (".py", ".pyi", ".pyw")


def is_safe(name):
    parts = pathlib.PurePosixPath(name).parts
    return bool(parts) and not name.startswith("/") and ".." not in parts and "\\" not in name and "\0" not in name


def unpack(wheel, target):
    with zipfile.ZipFile(wheel) as archive:
        for member in archive.infolist():
            if member.is_dir() or stat.S_ISLNK(member.external_attr >> 16) or not is_safe(member.filename):
                continue
            if member.file_size > MAX_BYTES:
                continue
            with archive.open(member) as stream:
                data = stream.read(MAX_BYTES + 1)
            if not member.filename.endswith(PYTHON) and (len(data) > 1 << 20 or b"\0" in data[:4096]):
                continue
            path = target / member.filename
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)


def main():
    corpus = pathlib.Path(sys.argv[1])
    for wheel in sorted(corpus.glob("wheels/*/*.whl")):
        name, version = wheel.name.split("-")[:2]
        target = corpus / "all" / f"{name}-{version}"
        if target.exists():
            continue
        unfinished = target.with_name(target.name + ".part")
        unpack(wheel, unfinished)
        os.rename(unfinished, target)


main()
