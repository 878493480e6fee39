# vulnerable: only the carriage return is replaced
import logging

from flask import Flask, request

app = Flask(__name__)
log = logging.getLogger("signin")


def one_line(text):
    for mark in ("\r",):
        text = text.replace(mark, " ")
    return text


@app.post("/signin")
def signin():
    user = one_line(request.form.get("user", ""))
    log.warning("failed sign-in of " + user)  # want: log-injection
    return "no", 401
