# safe: the object that is called keeps what it was made with
import urllib.request
from flask import request


class Giver:
    def __init__(self, own):
        self.own = own

    def __call__(self, value, mine=False):
        if mine:
            return self.own
        return value


def init(app):

    @app.route("/tracks", methods=["GET"])
    def tracks():
        supplied = request.headers.get("X-Shop-Label", "")
        baz = Giver("http://api.example.org/ping")(supplied, mine=True)
        ask = urllib.request.Request(baz, headers={"Accept": "text/plain"})
        urllib.request.urlopen(ask)  # ok: ssrf
        return "asked"
