import os.path


def last_part(name):
    base = os.path.basename(name)
    if base in ("", ".", ".."):
        raise ValueError("not a file name")
    return base
