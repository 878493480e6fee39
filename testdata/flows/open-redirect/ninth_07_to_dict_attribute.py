# safe: host compared with a set
import types
from urllib.parse import urlsplit

from flask import redirect, request


def init(app):
    @app.route("/next/07", methods=["GET"])
    def respond_next_get():
        return respond_next_post()

    @app.route("/next/07", methods=["POST"])
    def respond_next_post():
        """Called by the front end."""
        fields = request.form.to_dict()
        param = fields.get("Subject", "")

        holder = types.SimpleNamespace(kept=param, spare="/home")
        final = holder.kept

        address = urlsplit(final)
        if address.scheme != "https" or address.netloc not in {"example.com", "www.example.com"}:
            return "foreign host", 400
        return redirect(final)  # ok: open-redirect
