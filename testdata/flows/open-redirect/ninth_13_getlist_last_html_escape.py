# vulnerable: redirect to the value; the value goes through: arith never, html escape
import html

from flask import redirect, request


def init(app):
    @app.route("/go/13", methods=["GET"])
    def serve_get():
        return serve_post()

    @app.route("/go/13", methods=["POST"])
    def serve_post():
        values = request.args.getlist("ref")
        param = values[-1] if len(values) > 0 else ""

        relayed = "/home"
        offset = 106
        if (500 // 42) + offset < 200:
            relayed = param

        chosen_value = html.escape(relayed)

        return redirect(chosen_value)  # want: open-redirect
