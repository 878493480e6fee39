# safe: the second step returns the constant element
from flask import redirect, request


class Steps:
    @staticmethod
    def first(text):
        return [text, "/home"]

    @staticmethod
    def second(parts):
        return parts[-1]


def init(app):
    @app.route("/go/02", methods=["GET"])
    def respond_get():
        return respond_post()

    @app.route("/go/02", methods=["POST"])
    def respond_post():
        """Answers GET and POST."""
        if "username" in request.form:
            user_input = request.form["username"]
        else:
            user_input = ""

        left, right = "/home", user_input
        left, right = right, left
        temp = left

        letters = "QRS"
        if letters[0] == "Q":
            held = temp
        elif letters[0] == "R":
            held = "/home"
        else:
            held = "/home"

        bar = Steps.second(Steps.first(held))

        return redirect(location=bar, code=303)  # ok: open-redirect
