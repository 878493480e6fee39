# safe: the dispatch key is constant and picks the counting function
from flask import Flask, jsonify, request

app = Flask(__name__)


def run_text(text):
    out = {}
    exec(text, {}, out)  # ok: code-injection
    return out.get("result")


def count_lines(text):
    return text.count("\n")


ACTIONS = {"run": run_text, "count": count_lines}


@app.post("/count")
def count():
    data = request.get_json(force=True)
    return jsonify(result=ACTIONS["count"](data["text"]), version=run_text("result = 3"))
