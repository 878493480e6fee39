# vulnerable: the inner function sets the outer variable to the parameter
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

    change()
    outcome = held
    scope = {}
    exec(f"total = {outcome}", scope)  # want: code-injection
    return str(scope.get("total"))
