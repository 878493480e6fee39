# safe: the inner function that sets the parameter is never called
from flask import Flask, request

app = Flask(__name__)


@app.route("/recipes", methods=["POST"])
def recipes():
    body = request.json or {}
    wanted = body.get("q", "")
    held = "1 + 1"

    def change():
        nonlocal held
        held = wanted

    outcome = held
    scope = {}
    exec(f"total = {outcome}", scope)  # ok: code-injection
    return str(scope.get("total"))
