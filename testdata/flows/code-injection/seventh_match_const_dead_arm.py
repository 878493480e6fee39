# safe: match const dead arm
from flask import Flask, request

app = Flask(__name__)

@app.route("/guess")
def guess():
    param = request.cookies.get("expr", "")
    letters = "ABC"
    match letters[2]:
        case "A":
            bar = param
        case "B":
            bar = param
        case _:
            bar = "1"
    return str(eval(bar))  # ok: code-injection
