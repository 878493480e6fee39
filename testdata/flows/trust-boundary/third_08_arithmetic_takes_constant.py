# safe: 7 * 42 - 106 is 188, so the constant is stored
from flask import Flask, request, session

app = Flask(__name__)


@app.post("/enter")
def enter():
    number = 106
    asked = request.headers.get("X-Tenant", "")
    session["tenant"] = asked if 7 * 42 - number > 200 else "main"  # ok: trust-boundary
    return "", 204
