# vulnerable: any expression
import ast

from flask import Flask, request

app = Flask(__name__)


@app.route("/basket")
def basket():
    values = request.headers.getlist("X-Lantern")
    incoming = values[0] if values else ""
    value = eval(incoming.strip())  # want: code-injection
    return {"value": str(value)}
