import functools

from markupsafe import escape

calls = []


def prepared(function):
    @functools.wraps(function)
    def inner(title, text):
        calls.append(len(text))
        return function(title, escape(text))

    return inner
