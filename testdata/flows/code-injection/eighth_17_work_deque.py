# vulnerable: a deque is filled from both sides, what is popped from the left came from the request
from collections import deque

from flask import Flask, request

app = Flask(__name__)


@app.route("/step", methods=["POST"])
def step():
    work = deque(["'start'"])
    work.append("'end'")
    work.appendleft(request.form["step"])
    current = work.popleft()
    return {"value": repr(eval(current))}  # want: code-injection
