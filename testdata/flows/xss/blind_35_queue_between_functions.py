# vulnerable: the text waits in a queue and is written into the page by another view
from collections import deque

from flask import Flask, request

app = Flask(__name__)

MESSAGES = deque(maxlen=10)


@app.post("/say")
def say():
    MESSAGES.append(request.form.get("text", ""))
    return "", 204


@app.route("/wall")
def wall():
    page = "<ul>"
    while MESSAGES:
        page += "<li>" + MESSAGES.popleft() + "</li>"
    return page + "</ul>"  # want: xss
