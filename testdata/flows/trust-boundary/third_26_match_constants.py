# safe: each case gives a constant
from flask import Flask, request, session

app = Flask(__name__)


def group(word):
    match word:
        case "users":
            return "group-users"
        case _:
            return "group-guests"


@app.post("/enter")
def enter():
    session["group"] = group(request.form.get("group", "users"))  # ok: trust-boundary
    return "", 204
