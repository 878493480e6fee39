# vulnerable: CWE-59 (or 61, 377, 379, 367, 22): a file of a known name in /tmp is followed if it is a link
import json
import os
import sys

REPORT = "/tmp/nightly_report.json"


def write_report(results):
    """Write the results of the nightly run to a report file."""
    with open(REPORT, "w") as out:  # want: CWE-59
        json.dump(results, out)


def main():
    results = {"passed": len(sys.argv) - 1, "failed": 0}
    write_report(results)


if __name__ == "__main__":
    main()
