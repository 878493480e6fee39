# vulnerable: the last case gives the word as it came
from flask import Flask, redirect, request

app = Flask(__name__)


def address(word):
    match word:
        case "home":
            return "/"
        case other:
            return other


@app.get("/go")
def go():
    return redirect(address(request.args.get("to", "home")))  # want: open-redirect
