# vulnerable: the character picks the branch with the header
from flask import Flask, request

app = Flask(__name__)
MODES = "XYZ"


@app.route("/score")
def score():
    expression = request.headers.get("X-Expression", "1")
    choice = MODES[1]
    match choice:
        case "X":
            chosen = "1 + 1"
        case "Y" | "Z":
            chosen = expression
        case _:
            chosen = "0"
    return {"score": eval(chosen)}  # want: code-injection
