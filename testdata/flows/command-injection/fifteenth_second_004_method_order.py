# safe: the first base's method drops the text
import subprocess

from flask import Flask, request


class Keeping:
    def clean(self, value):
        return value


class Dropping:
    def clean(self, value):
        return "dropped"


class Both(Dropping, Keeping):
    pass


def create_app():
    app = Flask(__name__)

    @app.route("/entry")
    def answer():
        param = next(iter(request.args), "")
        bar = Both().clean(param)
        done = subprocess.run(f"grep -c {bar} /var/log/app.log", shell=True, capture_output=True, text=True)  # ok: command-injection
        return done.stdout

    return app
