import os

def read(path):
    if os.path.exists(path):  # want: check-then-open
        return open(path).read()
    if os.access(path, os.R_OK):  # want: check-then-open
        os.remove(path)
    if path.is_file():  # want: check-then-open
        path.unlink()

def fine(path):
    try:
        return open(path).read()  # ok: one step
    except FileNotFoundError:
        return ""
    if os.path.exists(path):  # ok: nothing is opened
        return path
    if path:  # ok: no check of the file
        return open(path)


def append(path, entry):
    if not os.access(path, os.W_OK):
        return False
    with open(path, "a") as out:  # want: check-then-open
        out.write(entry)
    return True


def other(path, log):
    if os.access(path, os.X_OK):
        log.write(path)  # ok: nothing is opened
