# safe: what is popped from the right is a constant
from collections import deque

from flask import Flask, request

app = Flask(__name__)


@app.route("/step", methods=["POST"])
def step():
    work = deque(["'start'"])
    work.append("'end'")
    work.appendleft(request.form["step"])
    current = work.pop()
    return {"value": repr(eval(current)), "left": len(work)}  # ok: code-injection
