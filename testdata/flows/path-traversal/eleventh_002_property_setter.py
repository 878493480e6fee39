# safe: the setter ignores what it is given
import os
from urllib.parse import parse_qs
from flask import request


class Slot:
    def __init__(self):
        self._value = "readme.txt"

    @property
    def value(self):
        return self._value

    @value.setter
    def value(self, new):
        self.attempts = len(new)


def init(app):

    @app.route("/rooms", methods=["GET"])
    def rooms():
        param = parse_qs(request.environ["QUERY_STRING"]).get("note", [""])[0]
        slot = Slot()
        slot.value = param
        bar = slot.value
        with open(os.path.join("/srv/docs", bar)) as page:  # ok: path-traversal
            return str(len(page.read()))
