"""Chooses the fixed subsets of the corpus that `make bench` measures, and prints the size of each.

Each CORPUS/NAME/ is a tree of copies of whole packages from CORPUS/all, taken in the order below until there are enough
lines, so that a subset is a real project tree and the same on every machine.
"""

import pathlib
import shutil
import sys

FIRST = """flask werkzeug jinja2 requests httpx starlette celery sqlalchemy django djangorestframework wagtail
    tornado aiohttp twisted fabric paramiko gunicorn mitmproxy scrapy buildbot-4 kombu moto trac mezzanine
    django_oscar django_allauth pretix weblate pandas sympy""".split()
LINES = {"bench100k": 100_000, "bench1m": 1_000_000, "bench5m": 5_000_000}


def order(packages):
    """Sorts the packages: those named in FIRST, in that order, then the others by name."""

    def key(package):
        name = package.name.lower()
        for index, first in enumerate(FIRST):
            if name.startswith(first + "-") or name == first or (first[-2:-1] == "-" and name.startswith(first)):
                return index, name
        return len(FIRST), name

    return sorted(packages, key=key)


def size(package):
    files = [path for path in package.rglob("*.py") if path.is_file()]
    data = [path.read_bytes() for path in files]
    return len(files), sum(text.count(b"\n") for text in data), sum(map(len, data))


def main():
    corpus = pathlib.Path(sys.argv[1])
    packages = order(path for path in (corpus / "all").iterdir() if path.is_dir())
    sizes = {package: size(package) for package in packages}
    print("all", "files %d lines %d bytes %d" % tuple(map(sum, zip(*sizes.values()))), sep="\t")
    for name, wanted in LINES.items():
        folder, chosen, total = corpus / name, [], (0, 0, 0)
        for package in packages:
            if total[1] >= wanted:
                break
            # A package that alone is larger than the subset would make the small trees large.
            if total[1] + sizes[package][1] > wanted * 1.15:
                continue
            chosen.append(package)
            total = tuple(a + b for a, b in zip(total, sizes[package]))
        print(name, "files %d lines %d bytes %d" % total, sep="\t")
        if not folder.exists():
            for package in chosen:
                shutil.copytree(package, folder / package.name)


main()
