# safe: the letter picked from the constant leads to the arm with the fixed word
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.get("/dns")
def dns():
    param = request.headers.get("X-Lookup", "")
    plan = "QTX"
    step = plan[2]
    match step:
        case "Q":
            bar = "localhost"
        case "T":
            bar = param
        case "X":
            bar = "example.org"
        case _:
            bar = "none"
    return subprocess.check_output("dig +short " + bar, shell=True)  # ok: command-injection
