from contextlib import contextmanager

from flask import request


class Params:
    def __init__(self, values):
        self._values = dict(values)

    def text(self, name, default=""):
        return self._values.get(name, default)

    def integer(self, name, default=0):
        try:
            return int(self._values.get(name, default))
        except ValueError:
            return default

    def choice(self, name, allowed):
        value = self._values.get(name)
        return value if value in allowed else allowed[0]


@contextmanager
def params():
    yield Params(request.values)
