# vulnerable: the letter's branch takes the form's text
import os

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/cmd/3", methods=["POST"])
def endpoint():
    param = request.form.get("dir", "")
    guess = "ABC"
    target = guess[2]
    match target:
        case "A":
            bar = param
        case "B":
            bar = "tmp"
        case "C" | "D":
            bar = param
        case _:
            bar = "var"
    return os.popen(f"ls -l /{bar}").read()  # want: command-injection
