import re
from functools import wraps

from flask import abort

STATIONS = frozenset({"north-pier", "old-harbour", "lock"})


def station(text):
    if text not in STATIONS:
        abort(404)
    return text


def word(text):
    if not re.fullmatch(r"\w{1,30}", text):
        raise ValueError("no word")
    return text


def loose_word(text):
    if not re.search(r"\w{1,30}", text):
        raise ValueError("no word")
    return text


def checked(check):
    def outer(function):
        @wraps(function)
        def inner(value, *rest):
            return function(check(value), *rest)
        return inner
    return outer
