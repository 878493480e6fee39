from flask import request

from helpers.tokens import TokenMaker


def init(app):

    @app.route("/stamps", methods=["POST"])
    def stamps():
        incoming = request.get_json()["ref"]
        csrf_token = TokenMaker().make()
        return {"csrf": csrf_token}
