# vulnerable: match const guess
from flask import Flask, request

app = Flask(__name__)

@app.route("/guess")
def guess():
    param = request.cookies.get("expr", "")
    letters = "ABC"
    match letters[1]:
        case "A":
            bar = "0"
        case "B":
            bar = param
        case _:
            bar = "1"
    return str(eval(bar))  # want: code-injection
