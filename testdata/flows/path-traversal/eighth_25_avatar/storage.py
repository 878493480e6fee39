# vulnerable: the helper of another file joins whatever parts it is given
import os

ROOT = "/srv/storage"


def resolve(*parts):
    return os.path.join(ROOT, *parts)


def read(*parts):
    with open(resolve(*parts), "rb") as file:  # want: path-traversal
        return file.read()
