# vulnerable: normalised, but never checked; the value goes through: update, lstrip
import os.path
import urllib.parse

from flask import request


def init(app):
    @app.route("/load/03", methods=["GET"])
    def serve_03_get():
        return serve_03_post()

    @app.route("/load/03", methods=["POST"])
    def serve_03_post():
        """Small endpoint."""
        field = urllib.parse.unquote_plus(request.cookies.get("detail", "noCookieValueSupplied"))
        options = {"choice": "default.txt"}
        options.update(choice=field)
        next_value = options["choice"]
        bar = next_value.lstrip("/")
        name = os.path.normpath("/srv/files/" + bar)
        with open(name) as handle:  # want: path-traversal
            return str(sum(1 for _ in handle))
