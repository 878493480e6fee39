# vulnerable: CWE-367 (or 59, 362, 363): the file may appear between the check and the opening
import os
import sys


def create_config(path, content):
    """Create a configuration file, but never overwrite one."""
    if os.path.exists(path):
        raise FileExistsError(path)
    with open(path, "w") as out:  # want: CWE-367
        out.write(content)


if __name__ == "__main__":
    create_config(sys.argv[1], "debug = false\n")
