# vulnerable: the prefix has no slash at its end, so the host can go on
from urllib.request import urlopen
from flask import request


def init(app):

    @app.route("/tickets", methods=["POST"])
    def tickets():
        wanted = request.files["line"].read().decode("utf-8")
        if not wanted.startswith("https://api.example.org"):
            return "no", 400
        urlopen(wanted)  # want: ssrf
        return "ok"
