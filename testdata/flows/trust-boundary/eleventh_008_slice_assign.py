# safe: the slice with the parameter was replaced
from flask import request, session


def init(app):

    @app.route("/letters", methods=["GET"])
    def letters():
        incoming = request.headers.getlist("X-Shop-Ref")[0]
        items = ["a", incoming, "c"]
        items[1:2] = ["guest"]
        resolved = items[1]
        session.setdefault("customer", resolved)  # ok: trust-boundary
        return "kept"
