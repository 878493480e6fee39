# safe: target from a fixed table
import urllib.parse

from flask import redirect, request


def init(app):
    @app.route("/next/23", methods=["GET"])
    def case_next_get():
        return case_next_post()

    @app.route("/next/23", methods=["POST"])
    def case_next_post():
        user_input = request.headers.get("X-Account", "")
        user_input = urllib.parse.unquote(user_input)

        left, right = "/home", user_input
        left, right = right, left
        relayed = left

        bar = relayed + "_SafeStuff"

        targets = {"home": "/", "help": "/help", "docs": "https://docs.example.com/"}
        return redirect(targets.get(bar, "/"))  # ok: open-redirect
