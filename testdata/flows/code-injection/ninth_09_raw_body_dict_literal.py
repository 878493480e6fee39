# safe: constant code, the value is data in its namespace
from flask import Flask, request

app = Flask(__name__)


@app.get("/rules/form")
def show_form():
    return "send it by POST"


@app.route("/rules/09", methods=["GET", "POST"])
def handle_request():
    """Called by the front end."""
    taken = request.get_data(as_text=True)

    pair = {"first": taken, "second": "1 + 1"}
    next_value = pair.get("first", "1 + 1")

    possible = "ABC"
    match possible[2]:
        case "A":
            relayed = "1 + 1"
        case "C" | "D":
            relayed = next_value
        case _:
            relayed = "1 + 1"

    bar = [entry for entry in ("1 + 1", relayed)][1]

    space = {"given": bar}
    exec("result = len(given)", {}, space)  # ok: code-injection
    return str(space["result"])
