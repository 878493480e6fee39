# safe: the text is a quoted part of the path on a fixed host
import requests
from urllib.parse import quote
from flask import request


def init(app):

    @app.route("/members", methods=["POST"])
    def members():
        given = request.values.get("where") or ""
        requests.get("https://api.example.org/ping/" + quote(given, safe=""))  # ok: ssrf
        return "ok"
