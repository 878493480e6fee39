# vulnerable: the name is written to the log with its line ends
import logging

from flask import Flask, request

app = Flask(__name__)
log = logging.getLogger("auth")


@app.route("/login", methods=["POST"])
def login():
    log.warning("login failed for " + request.form.get("user", ""))  # want: log-injection
    return "no", 401
