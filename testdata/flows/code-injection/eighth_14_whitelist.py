# safe: the text may hold digits, blanks and signs only
import re

from flask import Flask, abort, request

app = Flask(__name__)
ARITHMETIC = re.compile(r"[0-9+\-. ]{1,40}")


def arithmetic(text):
    if not ARITHMETIC.fullmatch(text):
        abort(400, "only sums")
    return text


@app.route("/sum")
def total():
    rule = arithmetic(request.args.get("rule", "1+1"))
    try:
        return {"total": eval(rule, {})}  # ok: code-injection
    except SyntaxError:
        abort(400)
