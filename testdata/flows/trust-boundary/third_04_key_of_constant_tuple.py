# safe: the key is one of the constant tuple
from flask import Flask, request, session

app = Flask(__name__)


@app.post("/enter")
def enter():
    name = request.args.get("name", "theme")
    if name not in ("theme", "language"):
        return "", 400
    session[name] = "on"  # ok: trust-boundary
    return "", 204
