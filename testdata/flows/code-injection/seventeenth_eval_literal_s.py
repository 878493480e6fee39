# safe: the text is read as a literal
import ast

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/code/1")
def endpoint():
    reader = {"full": eval, "plain": ast.literal_eval}
    value = reader["plain"](request.args.get("value", "0"))  # ok: code-injection
    return {"value": repr(value)}
