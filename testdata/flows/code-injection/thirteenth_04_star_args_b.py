# safe: the first positional argument is given back
from flask import Flask, request

app = Flask(__name__)


def second(*args):
    return args[1]


def first(*args):
    return args[0]


def step(given):
    outcome = first("a", given, "c")
    return outcome


@app.route("/case002", methods=["POST"])
def case002():
    given = request.get_data(as_text=True)
    outcome = step(given)
    try:
        exec(outcome)  # ok: code-injection
    except SyntaxError:
        return "cannot parse", 400
    return "done"
