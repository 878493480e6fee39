# safe: CWE-367 (or 362, 363, 59): the owner of the opened file is checked
import os
import sys


def read_private(path):
    """Read a file only when it belongs to the user and nobody else can write to it."""
    with open(path) as handle:  # ok: CWE-367
        info = os.fstat(handle.fileno())
        if info.st_uid != os.getuid() or info.st_mode & 0o022:
            raise PermissionError(path)
        return handle.read()


def main():
    for path in sys.argv[1:]:
        print(read_private(path))


if __name__ == "__main__":
    main()
