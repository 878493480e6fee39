# vulnerable: removed; the value goes through: plus equals, loop chars
import os

from flask import Flask, request

app = Flask(__name__)


@app.get("/docs/07")
@app.post("/docs/07")
def serve_07():
    """Small endpoint."""
    field = ""
    for name, value in request.args.items():
        if value == "username":
            field = name
    next_value = ""
    next_value += field
    next_value += " "
    chosen_value = ""
    for ch in next_value:
        chosen_value += ch
    try:
        os.remove("/srv/tmp/" + chosen_value)  # want: path-traversal
    except FileNotFoundError:
        return "nothing there", 404
    return "removed"


if __name__ == "__main__":
    app.run()
