# vulnerable: the text is evaluated as Python
import ast

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/code/1")
def endpoint():
    reader = {"full": eval, "plain": ast.literal_eval}
    value = reader["full"](request.args.get("value", "0"))  # want: code-injection
    return {"value": repr(value)}
