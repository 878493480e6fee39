# safe: CWE-367 (or 59, 362, 363): the file is created only if it is not there
import os
import sys


def create_config(path, content):
    """Create a configuration file, but never overwrite one."""
    with open(path, "x") as out:  # ok: CWE-367
        out.write(content)


if __name__ == "__main__":
    create_config(sys.argv[1], "debug = false\n")
