# safe: the conversion r escapes line breaks
import logging

from flask import Flask, request

app = Flask(__name__)
log = logging.getLogger("login")


@app.post("/login")
def login():
    user = request.form["user"]
    log.warning("failed login of %r", user)  # ok: log-injection
    return "", 401
