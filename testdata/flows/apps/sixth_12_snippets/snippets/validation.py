import re
from functools import wraps

from flask import abort, g, request

NAME = re.compile(r"\A[A-Za-z0-9_]{1,32}\Z")


def require_name(value):
    if NAME.match(value) is None:
        abort(400, "bad name")
    return value


def with_name(view):
    @wraps(view)
    def wrapped(*args, **kwargs):
        g.name = require_name(request.values.get("name", ""))
        return view(*args, **kwargs)

    return wrapped


def with_raw_name(view):
    @wraps(view)
    def wrapped(*args, **kwargs):
        return view(request.values.get("name", "").strip().lower(), *args, **kwargs)

    return wrapped
