import glob
import subprocess
from contextlib import contextmanager
from pathlib import Path

from pymongo import MongoClient

ROOT = Path("/srv/snippets")


@contextmanager
def collection(name="snippets"):
    client = MongoClient("mongodb://db")
    try:
        yield client["site"][name]
    finally:
        client.close()


def matching(criteria):
    with collection() as snippets:
        return [str(s["_id"]) for s in snippets.find(criteria)]  # want: nosql-injection


def by_language(language):
    with collection() as snippets:
        return [str(s["_id"]) for s in snippets.find({"language": {"$eq": str(language)}})]  # ok: nosql-injection


def source(name):
    return (ROOT / name).read_text()  # want: path-traversal


def checked_source(name):
    return (ROOT / f"{name}.py").read_text()  # ok: path-traversal


def history(name):
    return subprocess.check_output(["git", "-C", str(ROOT), "log", "--oneline", "--", name], text=True)  # ok: command-injection


def blame(name):
    return subprocess.check_output(f"cd {ROOT} && git blame {name}", shell=True, text=True)  # want: command-injection


def languages():
    return sorted(Path(p).suffix for p in glob.glob(str(ROOT / "*")))
