# safe: the missing key is answered with a constant
from flask import Response, request


class Fallback(dict):
    def __missing__(self, key):
        return "en"


def init(app):

    @app.route("/stamps", methods=["POST"])
    def stamps():
        sent = request.files["q"]
        incoming = sent.filename or ""
        outcome = "{absent}".format_map(Fallback(value=incoming))
        answer = Response("ok")
        answer.headers.add("X-Trace", "t-" + outcome)  # ok: header-injection
        return answer
