# vulnerable: CWE-367 (or 362, 363): two daemons may both see that there is no pid file
import os
import sys

PID_FILE = "/run/collector/collector.pid"


def start():
    """Start the daemon if none runs."""
    if os.path.isfile(PID_FILE):
        sys.exit("already running")
    with open(PID_FILE, "w") as handle:  # want: CWE-367
        handle.write(str(os.getpid()))


start()
