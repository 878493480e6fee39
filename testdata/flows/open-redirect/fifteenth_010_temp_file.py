# safe: the file is emptied and written anew
import tempfile

from flask import Flask, request, Response


def create_app():
    app = Flask(__name__)

    @app.route("/open")
    def detail():
        param = ""
        for key in request.args:
            if request.args[key] == "chosen":
                param = key
        with tempfile.TemporaryFile("w+") as scratch:
            scratch.write(param)
            scratch.seek(0)
            scratch.truncate()
            scratch.write("anew")
            scratch.seek(0)
            bar = scratch.read()
        answer = Response(status=307)
        answer.location = bar  # ok: open-redirect
        return answer

    return app
