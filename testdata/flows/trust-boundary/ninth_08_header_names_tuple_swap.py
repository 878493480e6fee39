# safe: after the swap the constant stands right
from flask import request, session


def init(app):
    @app.route("/profile/08", methods=["GET"])
    def handle_08_get():
        return handle_08_post()

    @app.route("/profile/08", methods=["POST"])
    def handle_08_post():
        field = ""
        for name in request.headers.keys():
            if name.lower() in ("host", "accept", "user-agent", "connection", "content-length", "content-type"):
                continue
            field = name
            break

        left, right = "standard", field
        left, right = right, left
        outcome = right

        session.update({outcome: "seen"})  # ok: trust-boundary
        return "updated"
