import re
from functools import wraps

from flask import abort, g, request

SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


def with_slug(view):
    @wraps(view)
    def inner(*args, **kwargs):
        slug = request.args.get("slug", "")
        if not SLUG.fullmatch(slug):  # ok: redos
            abort(400)
        g.slug = slug
        return view(*args, **kwargs)

    return inner


def with_raw_slug(view):
    @wraps(view)
    def inner(*args, **kwargs):
        g.slug = request.args.get("slug", "")
        return view(*args, **kwargs)

    return inner
