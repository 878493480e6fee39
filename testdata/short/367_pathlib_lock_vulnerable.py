# vulnerable: CWE-367 (or 362, 363, 412): two processes may both see that there is no lock file
import os
import time
from pathlib import Path

LOCK = Path("/run/importer/importer.lock")


def acquire():
    """Take the lock of the importer; True when it was free."""
    if not LOCK.exists():
        LOCK.write_text(str(os.getpid()))  # want: CWE-367
        return True
    return False


def run():
    while not acquire():
        time.sleep(1)
    try:
        print("importing")
    finally:
        LOCK.unlink()


run()
