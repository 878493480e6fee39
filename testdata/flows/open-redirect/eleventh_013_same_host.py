# vulnerable: the host only has to stand somewhere in the address
from urllib.parse import urlsplit
from flask import redirect, request


def init(app):

    @app.route("/offers", methods=["GET"])
    def offers():
        asked = request.user_agent.string
        if "shop.example.org" not in asked:
            return redirect("/")
        return redirect(asked)  # want: open-redirect
