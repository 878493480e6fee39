# safe: only the lengths of the texts are kept
from collections import deque

from flask import Flask, request

app = Flask(__name__)

MESSAGES = deque(maxlen=10)


@app.post("/say")
def say():
    MESSAGES.append(len(request.form.get("text", "")))
    return "", 204


@app.route("/wall")
def wall():
    page = "<ul>"
    while MESSAGES:
        page += "<li>%d</li>" % MESSAGES.popleft()
    return page + "</ul>"  # ok: xss
