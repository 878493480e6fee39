# safe: each case gives a constant number
from flask import Flask, request

app = Flask(__name__)


def steps(word):
    match word:
        case "few":
            return 10
        case "many":
            return 100
        case _:
            return 50


@app.get("/walk")
def walk():
    path = []
    for step in range(steps(request.args.get("steps", "few"))):  # ok: resource-exhaustion
        path.append(step * 2)
    return {"path": path}
