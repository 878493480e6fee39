# safe: the prefix ends the host
from urllib.request import urlopen
from flask import request


def init(app):

    @app.route("/tickets", methods=["POST"])
    def tickets():
        wanted = request.files["line"].read().decode("utf-8")
        if not wanted.startswith("https://api.example.org/"):
            return "no", 400
        urlopen(wanted)  # ok: ssrf
        return "ok"
