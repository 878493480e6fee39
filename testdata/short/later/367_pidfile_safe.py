# safe: CWE-367 (or 362, 363): it is made exclusively
import os
import sys

PID_FILE = "/run/collector/collector.pid"


def start():
    """Start the daemon if none runs."""
    try:
        with open(PID_FILE, "x") as handle:  # ok: CWE-367
            handle.write(str(os.getpid()))
    except FileExistsError:
        sys.exit("already running")


start()
