# safe: the expression is built from a number that a walrus assignment keeps
from flask import Flask, abort, request

app = Flask(__name__)


def number(text):
    try:
        return int(text)
    except (TypeError, ValueError):
        return None


@app.route("/power")
def power():
    if (exponent := number(request.args.get("n"))) is None or not 0 <= exponent < 64:
        abort(400)
    return {"value": eval(f"2 ** {exponent}")}  # ok: code-injection
