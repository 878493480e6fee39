# safe: numbers below one and above fifty are refused
from flask import Flask, abort, request

app = Flask(__name__)


@app.get("/stars")
def stars():
    width = request.args.get("width", 5, type=int)
    if width < 1 or width > 50:
        abort(400)
    line = "*" * width  # ok: resource-exhaustion
    return line
