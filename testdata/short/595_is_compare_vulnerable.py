# vulnerable: CWE-595 (or 597, 697, 1025): texts are compared by identity
import sys


def choose(mode, path):
    """Open a file in the mode that the user asks for."""
    if mode is "read":  # want: CWE-595
        return open(path)
    return open(path, "a")


if __name__ == "__main__":
    with choose(sys.argv[1], sys.argv[2]) as handle:
        print(handle.mode)
