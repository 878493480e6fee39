# safe: the loop ends when the constant is in the variable
from flask import Flask, request, session

app = Flask(__name__)


@app.route("/bench/trust/3")
def endpoint():
    param = request.headers.get("X-Role", "")
    turn = 0
    bar = ""
    while True:
        bar = param if turn % 2 else "viewer"
        if turn == 4:
            break
        turn += 1
    session["role"] = bar  # ok: trust-boundary
    return "kept"
