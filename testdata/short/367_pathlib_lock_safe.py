# safe: CWE-367 (or 362, 363, 412): the lock file is created exclusively
import os
import time
from pathlib import Path

LOCK = Path("/run/importer/importer.lock")


def acquire():
    """Take the lock of the importer; True when it was free."""
    try:
        handle = os.open(LOCK, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)  # ok: CWE-367
    except FileExistsError:
        return False
    with os.fdopen(handle, "w") as out:
        out.write(str(os.getpid()))
    return True


def run():
    while not acquire():
        time.sleep(1)
    try:
        print("importing")
    finally:
        LOCK.unlink()


run()
