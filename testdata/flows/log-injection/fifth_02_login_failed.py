# safe: the line ends are replaced before the name is written
import logging

from flask import Flask, request

app = Flask(__name__)
log = logging.getLogger("auth")


@app.route("/login", methods=["POST"])
def login():
    user = request.form.get("user", "").replace("\r\n", " ").replace("\n", " ").replace("\r", " ")
    log.warning("login failed for " + user)  # ok: log-injection
    return "no", 401
