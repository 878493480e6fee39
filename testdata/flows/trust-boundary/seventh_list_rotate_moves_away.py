# safe: list rotate moves away
from collections import deque
from flask import Flask, request, session

app = Flask(__name__)

@app.get("/dq")
def dq():
    d = deque(["a", request.cookies.get("acct", ""), "c"])
    d.rotate(-1)
    session["acct"] = d[2]  # ok: trust-boundary
    return "ok"
