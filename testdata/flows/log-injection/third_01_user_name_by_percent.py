# vulnerable: the form's user name is written with its line breaks
import logging

from flask import Flask, request

app = Flask(__name__)
log = logging.getLogger("login")


@app.post("/login")
def login():
    user = request.form["user"]
    log.warning("failed login of %s", user)  # want: log-injection
    return "", 401
