# safe: the whole name must be in the constant set
from flask import Flask, request, session

app = Flask(__name__)


@app.post("/enter")
def enter():
    name = request.form["customer"]
    if name not in {"customer-1", "customer-2"}:
        return "", 403
    session["customer"] = name  # ok: trust-boundary
    return "", 204
