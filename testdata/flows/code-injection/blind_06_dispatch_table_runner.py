# vulnerable: a dispatch table leads to exec for one of the actions
from flask import Flask, jsonify, request

app = Flask(__name__)


def run_text(text):
    out = {}
    exec(text, {}, out)  # want: code-injection
    return out.get("result")


def count_lines(text):
    return text.count("\n")


ACTIONS = {"run": run_text, "count": count_lines}


@app.post("/action/<name>")
def action(name):
    data = request.get_json(force=True)
    return jsonify(result=ACTIONS[name](data["text"]))
