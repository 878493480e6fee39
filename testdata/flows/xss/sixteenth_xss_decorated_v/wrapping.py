import functools

from markupsafe import escape

calls = []


def prepared(function):
    @functools.wraps(function)
    def inner(title, text):
        calls.append(len(escape(text)))
        return function(title, text)

    return inner
