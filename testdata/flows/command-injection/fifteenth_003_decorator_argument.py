# safe: the decorator hands a constant to the function
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


@neutral
def label_of(value):
    return value + "!"


def create_app():
    app = Flask(__name__)

    @app.route("/preview")
    def pull():
        query = request.args.to_dict()
        param = query.get("slug", "home")
        bar = label_of(param)
        done = subprocess.run(f"grep -c {bar} /var/log/app.log", shell=True, capture_output=True, text=True)  # ok: command-injection
        return done.stdout

    return app
