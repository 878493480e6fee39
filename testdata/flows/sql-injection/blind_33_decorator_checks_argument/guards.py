# safe: the project's decorator aborts unless the path value is a word
import functools
import re

from flask import abort

WORD = re.compile(r"[a-z]{1,20}")


def words_only(view):
    @functools.wraps(view)
    def inner(name):
        if WORD.fullmatch(name) is None:
            abort(404)
        return view(name)

    return inner
