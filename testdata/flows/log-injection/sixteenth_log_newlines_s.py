# safe: both ends of line are replaced
import logging

from flask import Flask, request

app = Flask(__name__)
log = logging.getLogger("signin")


def one_line(text):
    for mark in ("\r", "\n"):
        text = text.replace(mark, " ")
    return text


@app.post("/signin")
def signin():
    user = one_line(request.form.get("user", ""))
    log.warning("failed sign-in of " + user)  # ok: log-injection
    return "no", 401
