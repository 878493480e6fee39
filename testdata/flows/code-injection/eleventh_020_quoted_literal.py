# safe: repr() makes a literal of it
from flask import Flask, request

app = Flask(__name__)


@app.route("/letters", methods=["GET"])
def letters():
    incoming = request.values["line"]
    scope = {}
    exec("label = " + repr(incoming), scope)  # ok: code-injection
    return str(scope.get("label"))
