# safe: parsed only, never run
import ast
import collections

from flask import Flask, request

app = Flask(__name__)


@app.get("/rules/form")
def show_form():
    return "send it by POST"


@app.route("/rules/24", methods=["GET", "POST"])
def handle_request():
    submitted = ""
    for name, value in request.args.items():
        if value == "entry_id":
            submitted = name

    def produce():
        yield "1 + 1"
        yield submitted

    produced = produce()
    next(produced)
    middle = next(produced)
    line = collections.deque(["1 + 1"])
    line.appendleft(middle)
    used = line.popleft()
    try:
        tree = ast.parse(used, mode="eval")  # ok: code-injection
    except (SyntaxError, ValueError):
        return "syntax error", 400
    return str(sum(1 for _ in ast.walk(tree)))
