from urllib.parse import unquote_plus


class Query:
    def __init__(self, raw):
        self._values = {}
        for pair in raw.split("&"):
            name, _, value = pair.partition("=")
            self._values.setdefault(name, []).append(unquote_plus(value))

    def first(self, name, default=""):
        values = self._values.get(name)
        return values[0] if values else default
