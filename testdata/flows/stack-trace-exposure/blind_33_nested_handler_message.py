# vulnerable: the outer handler wraps the inner exception's text into its own answer
from flask import Flask, jsonify, request

app = Flask(__name__)


class Failure(Exception):
    pass


def load(name):
    try:
        with open("/srv/conf/" + {"a": "a.ini"}[name], encoding="utf-8") as handle:
            return handle.read()
    except (KeyError, OSError) as error:
        raise Failure("load: %r" % error) from error


@app.route("/conf")
def conf():
    try:
        return jsonify(size=len(load(request.args.get("name", "a"))))
    except Failure as failure:
        return jsonify(error=failure.args[0]), 500  # want: stack-trace-exposure
