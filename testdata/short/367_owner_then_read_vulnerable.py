# vulnerable: CWE-367 (or 362, 363, 59): the owner is checked by name and the file opened later
import os
import sys


def read_private(path):
    """Read a file only when it belongs to the user and nobody else can write to it."""
    info = os.stat(path)
    if info.st_uid != os.getuid() or info.st_mode & 0o022:
        raise PermissionError(path)
    with open(path) as handle:  # want: CWE-367
        return handle.read()


def main():
    for path in sys.argv[1:]:
        print(read_private(path))


if __name__ == "__main__":
    main()
