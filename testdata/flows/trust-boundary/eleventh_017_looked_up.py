# vulnerable: the text from the request is stored when nothing is found
from flask import request, session

ACCOUNTS = {"a1": "alice", "b2": "bob"}


def init(app):

    @app.route("/tracks", methods=["POST"])
    def tracks():
        supplied = ""
        for field, sent in request.files.items():
            supplied = sent.filename
        session["account"] = ACCOUNTS.get(supplied, supplied)  # want: trust-boundary
        return "ok"
