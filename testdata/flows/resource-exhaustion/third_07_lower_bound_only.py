# vulnerable: only numbers below one are refused
from flask import Flask, abort, request

app = Flask(__name__)


@app.get("/stars")
def stars():
    width = request.args.get("width", 5, type=int)
    if width < 1:
        abort(400)
    line = "*" * width  # want: resource-exhaustion
    return line
