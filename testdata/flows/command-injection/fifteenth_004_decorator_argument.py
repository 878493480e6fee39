# vulnerable: the decorator only counts calls
import functools
import subprocess

from flask import Flask, request

calls = []


def counted(fn):
    @functools.wraps(fn)
    def inner(value):
        calls.append(fn.__name__)
        return fn(value)
    return inner


def neutral(fn):
    @functools.wraps(fn)
    def inner(value):
        return fn("neutral")
    return inner


@counted
def label_of(value):
    return value + "!"


def create_app():
    app = Flask(__name__)

    @app.route("/preview")
    def pull():
        query = request.args.to_dict()
        param = query.get("slug", "home")
        bar = label_of(param)
        done = subprocess.run(f"grep -c {bar} /var/log/app.log", shell=True, capture_output=True, text=True)  # want: command-injection
        return done.stdout

    return app
