# vulnerable: the last case gives the word as it came
from flask import Flask, request

app = Flask(__name__)


def colour(word):
    match word:
        case "r":
            return "red"
        case other:
            return other


@app.get("/colour")
def show():
    return "<p>" + colour(request.args.get("colour", "r")) + "</p>"  # want: xss
