# safe: literals only
import ast

from flask import Flask, request

app = Flask(__name__)


@app.route("/basket")
def basket():
    values = request.headers.getlist("X-Lantern")
    incoming = values[0] if values else ""
    value = ast.literal_eval(incoming.strip())  # ok: code-injection
    return {"value": str(value)}
