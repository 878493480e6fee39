# vulnerable: the last case gives the word as it came
from flask import Flask, request, session

app = Flask(__name__)


def group(word):
    match word:
        case "users":
            return "group-users"
        case other:
            return other


@app.post("/enter")
def enter():
    session["group"] = group(request.form.get("group", "users"))  # want: trust-boundary
    return "", 204
