# vulnerable: the letter picked from the constant leads to the branch that takes the parameter
import os

from flask import Flask, request

app = Flask(__name__)


@app.route("/du")
def usage():
    param = request.args.get("dir", "")
    possible = "ABC"
    guess = possible[2]
    match guess:
        case "A":
            chosen = "/var"
        case "B":
            chosen = "/srv"
        case "C" | "D":
            chosen = param
        case _:
            chosen = "/tmp"
    with os.popen("du -sh " + chosen) as pipe:  # want: command-injection
        return pipe.read()
