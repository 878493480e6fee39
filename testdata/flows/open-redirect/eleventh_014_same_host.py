# safe: the address must have no host and no scheme
from urllib.parse import urlsplit
from flask import redirect, request


def init(app):

    @app.route("/offers", methods=["GET"])
    def offers():
        asked = request.user_agent.string
        parts = urlsplit(asked.replace("\\", "/"))
        if parts.scheme or parts.netloc:
            return redirect("/")
        return redirect(asked)  # ok: open-redirect
