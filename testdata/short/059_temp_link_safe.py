# safe: CWE-59 (or 61, 377, 379, 367, 22): the file is opened so that links are refused
import json
import os
import sys

REPORT = "/tmp/nightly_report.json"


def write_report(results):
    """Write the results of the nightly run to a report file."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW
    handle = os.open(os.path.join(os.environ["STATE_DIRECTORY"], "nightly_report.json"), flags, 0o600)  # ok: CWE-59
    with os.fdopen(handle, "w") as out:
        json.dump(results, out)


def main():
    results = {"passed": len(sys.argv) - 1, "failed": 0}
    write_report(results)


if __name__ == "__main__":
    main()
