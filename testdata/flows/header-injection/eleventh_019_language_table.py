# vulnerable: what is not in the table goes out as it came
from flask import make_response, request

KNOWN = {"de": "de-AT", "en": "en-GB"}


def init(app):

    @app.route("/plants", methods=["POST"])
    def plants():
        body = request.json or {}
        given = body.get("line", "")
        answer = make_response("ok")
        answer.headers["Content-Language"] = KNOWN.get(given, given)  # want: header-injection
        return answer
