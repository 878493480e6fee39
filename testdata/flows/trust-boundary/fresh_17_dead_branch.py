# safe: the branch that stores the name never runs
from flask import Flask, request, session

app = Flask(__name__)


@app.get("/visit")
def visit():
    name = request.headers.get("X-User", "")
    months, days = 12, 30
    if months * days < 300:
        label = name
    else:
        label = "visitor"
    session["label"] = label  # ok: trust-boundary
    return {"length": len(name)}
