# safe: real path compared with the base
import html
import os

from flask import request


def init(app):
    @app.route("/files/11", methods=["GET"])
    def serve_files_get():
        return serve_files_post()

    @app.route("/files/11", methods=["POST"])
    def serve_files_post():
        submitted = request.values.get("p1", default="")

        carry = f"{submitted}"

        next_value = html.escape(carry)

        chosen_value = next_value.strip()

        base = os.path.realpath("/srv/files")
        full = os.path.realpath(os.path.join(base, chosen_value))
        if os.path.commonpath([base, full]) != base:
            return "outside", 403
        with open(full) as handle:  # ok: path-traversal
            size = len(handle.read())
        return str(size)
