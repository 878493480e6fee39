# vulnerable: the slice that was replaced is another one
from flask import request, session


def init(app):

    @app.route("/letters", methods=["GET"])
    def letters():
        incoming = request.headers.getlist("X-Shop-Ref")[0]
        items = ["a", incoming, "c"]
        items[0:1] = ["guest"]
        resolved = items[1]
        session.setdefault("customer", resolved)  # want: trust-boundary
        return "kept"
