import os
import pathlib

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


LOCK = pathlib.Path("/run/importer.lock")


def acquire(lock_file):
    if not LOCK.exists():
        LOCK.write_text("1")  # want: check-then-open
    if os.path.exists(lock_file):
        return False
    with open(lock_file, "w") as out:  # want: check-then-open
        out.write("1")
    return True


def acquire_at_once(lock_file):
    with open(lock_file, "x") as out:  # ok: only if it is not there
        out.write("1")


def read_private(path):
    info = os.stat(path)
    if info.st_uid != os.getuid():
        raise PermissionError(path)
    with open(path) as handle:  # want: check-then-open
        return handle.read()


def read_private_at_once(path):
    with open(path) as handle:  # ok: of what was opened
        if os.fstat(handle.fileno()).st_uid != os.getuid():
            raise PermissionError(path)
        return handle.read()


def upload(request):
    target = os.path.join("/srv/docs", clean(request.POST["name"]))
    if os.path.exists(target):
        return "exists"
    with open(target, "wb") as out:  # want: check-then-open
        out.write(request.body)
    return "ok"
