# safe: each case gives a constant
from flask import Flask, request

app = Flask(__name__)


def colour(word):
    match word:
        case "r":
            return "red"
        case _:
            return "black"


@app.get("/colour")
def show():
    return "<p>" + colour(request.args.get("colour", "r")) + "</p>"  # ok: xss
