# vulnerable: exec list pop shift
from flask import Flask, request

app = Flask(__name__)

@app.post("/run")
def run():
    steps = ["x = 1", request.form["code"], "x = 3"]
    steps.pop(0)
    scope = {}
    exec(steps[0], scope)  # want: code-injection
    return str(scope.get("x"))
