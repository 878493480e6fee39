# vulnerable: the loop ends when the header's text is in the variable
from flask import Flask, request, session

app = Flask(__name__)


@app.route("/bench/trust/3")
def endpoint():
    param = request.headers.get("X-Role", "")
    turn = 0
    bar = ""
    while True:
        bar = param if turn % 2 else "viewer"
        if turn == 3:
            break
        turn += 1
    session["role"] = bar  # want: trust-boundary
    return "kept"
