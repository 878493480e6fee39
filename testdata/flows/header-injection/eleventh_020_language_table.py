# safe: what is not in the table is answered with a fixed one
from flask import make_response, request

KNOWN = {"de": "de-AT", "en": "en-GB"}


def init(app):

    @app.route("/plants", methods=["POST"])
    def plants():
        body = request.json or {}
        given = body.get("line", "")
        answer = make_response("ok")
        answer.headers["Content-Language"] = KNOWN.get(given, "en-GB")  # ok: header-injection
        return answer
