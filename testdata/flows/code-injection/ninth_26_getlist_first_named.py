# vulnerable: evaluated without builtins, which restricts nothing; the value goes through: named
from flask import request


def pick(left, right):
    return right


def init(app):
    @app.route("/calc/26", methods=["GET"])
    def process_get():
        return process_post()

    @app.route("/calc/26", methods=["POST"])
    def process_post():
        values = request.form.getlist("username")
        if values:
            field = values[0]
        else:
            field = ""

        bar = pick(right=field, left="1 + 1")

        try:
            value = eval(bar, {"__builtins__": {}}, {})  # want: code-injection
        except Exception:
            return "no expression", 400
        return str(bool(value))
