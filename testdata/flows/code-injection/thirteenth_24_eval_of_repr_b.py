# safe: repr makes a literal of the text
from flask import Flask, request

app = Flask(__name__)


@app.route("/echo")
def echo():
    text = request.args.get("t", "")
    out = eval(repr(text) + ".upper()")  # ok: code-injection
    return {"out": out}
