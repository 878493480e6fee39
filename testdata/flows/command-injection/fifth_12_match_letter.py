# safe: the letter picked from the constant leads to a constant
import os

from flask import Flask, request

app = Flask(__name__)


@app.route("/du")
def usage():
    param = request.args.get("dir", "")
    possible = "ABC"
    guess = possible[1]
    match guess:
        case "A":
            chosen = param
        case "B":
            chosen = "/srv"
        case "C" | "D":
            chosen = param
        case _:
            chosen = "/tmp"
    with os.popen("du -sh " + chosen) as pipe:  # ok: command-injection
        return pipe.read()
