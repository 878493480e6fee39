# safe: one step counts
from flask import Flask, request

app = Flask(__name__)


@app.route("/barrel")
def barrel():
    entered = request.environ.get("HTTP_X_WAGON", "")
    steps = [str.strip, len, str]
    chosen = entered
    for step in steps:
        chosen = step(chosen)
    check = eval("lambda x: x " + chosen)  # ok: code-injection
    return {"kept": [n for n in range(9) if check(n)]}
