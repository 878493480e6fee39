# vulnerable: CWE-362 (or 366, 820): threads of a pool add to one dict
from concurrent.futures import ThreadPoolExecutor
from threading import Lock

totals = {"words": 0}
guard = Lock()


def count_file(path):
    with open(path, encoding="utf-8") as handle:
        words = len(handle.read().split())
    totals["words"] += words  # want: CWE-362


def count_all(paths):
    """Count the words of many files."""
    with ThreadPoolExecutor() as executor:
        for path in paths:
            executor.submit(count_file, path)
    return totals["words"]
