# safe: list pop removes input
from flask import Flask, request

app = Flask(__name__)

@app.post("/run")
def run():
    steps = ["x = 1", request.form["code"], "x = 3"]
    steps.pop(1)
    scope = {}
    exec(steps[1], scope)  # ok: code-injection
    return str(scope.get("x"))
