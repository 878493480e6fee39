# safe: the helper of the other file joins the parts with safe_join
from werkzeug.exceptions import NotFound
from werkzeug.utils import safe_join

ROOT = "/srv/storage"


def resolve(*parts):
    path = safe_join(ROOT, *parts)
    if path is None:
        raise NotFound()
    return path


def read(*parts):
    with open(resolve(*parts), "rb") as file:  # ok: path-traversal
        return file.read()
