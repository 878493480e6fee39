# safe: the function comes from a table
from flask import Flask, request

FUNCTIONS = {"min": min, "max": max}


def create_app():
    app = Flask(__name__)

    @app.route("/report", methods=["POST"])
    def act():
        size = int(request.environ.get("CONTENT_LENGTH") or 0)
        param = request.environ["wsgi.input"].read(size).decode("utf-8")
        function = FUNCTIONS.get(param, max)  # ok: code-injection
        return str(function([1, 2]))

    return app
