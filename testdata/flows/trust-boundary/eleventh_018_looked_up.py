# safe: the name stored comes out of our own table
from flask import request, session

ACCOUNTS = {"a1": "alice", "b2": "bob"}


def init(app):

    @app.route("/tracks", methods=["POST"])
    def tracks():
        supplied = ""
        for field, sent in request.files.items():
            supplied = sent.filename
        session["account"] = ACCOUNTS.get(supplied, "guest")  # ok: trust-boundary
        return "ok"
