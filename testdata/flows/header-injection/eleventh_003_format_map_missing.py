# vulnerable: the missing key is answered with the parameter
from flask import Response, request


class Fallback(dict):
    def __missing__(self, key):
        return self["value"]


def init(app):

    @app.route("/stamps", methods=["POST"])
    def stamps():
        sent = request.files["q"]
        incoming = sent.filename or ""
        outcome = "{absent}".format_map(Fallback(value=incoming))
        answer = Response("ok")
        answer.headers.add("X-Trace", "t-" + outcome)  # want: header-injection
        return answer
