# safe: the turn in which the name gets it is reached or not: another

from flask import Flask, redirect, request

app = Flask(__name__)


@app.route("/bench/19")
def endpoint():
    values = request.values.getlist("q")
    param = values[0] if values else ""
    bar = "fixed"
    for turn in range(0, 6, 2):
        if turn == 3:
            bar = param
    return redirect(bar)  # ok: open-redirect
