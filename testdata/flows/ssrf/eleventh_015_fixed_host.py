# vulnerable: the text is a part of the host's name
import requests
from urllib.parse import quote
from flask import request


def init(app):

    @app.route("/members", methods=["POST"])
    def members():
        given = request.values.get("where") or ""
        requests.get("https://" + given + ".example.org/ping")  # want: ssrf
        return "ok"
