# vulnerable: the letter picked from the constant leads to the arm with the parameter
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.get("/dns")
def dns():
    param = request.headers.get("X-Lookup", "")
    plan = "QTX"
    step = plan[1]
    match step:
        case "Q":
            bar = "localhost"
        case "T":
            bar = param
        case "X":
            bar = "example.org"
        case _:
            bar = "none"
    return subprocess.check_output("dig +short " + bar, shell=True)  # want: command-injection
