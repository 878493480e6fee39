# safe: the exception that reaches the view carries a constant text
from flask import Flask, jsonify, request

app = Flask(__name__)


class Failure(Exception):
    public = "configuration is missing"


def load(name):
    try:
        with open("/srv/conf/" + {"a": "a.ini"}[name], encoding="utf-8") as handle:
            return handle.read()
    except (KeyError, OSError):
        raise Failure() from None


@app.route("/conf")
def conf():
    try:
        return jsonify(size=len(load(request.args.get("name", "a"))))
    except Failure:
        return jsonify(error=Failure.public), 500  # ok: stack-trace-exposure
