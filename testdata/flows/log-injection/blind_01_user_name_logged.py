# vulnerable: the name may hold line breaks that forge log entries
import logging

from flask import Flask, request

app = Flask(__name__)

log = logging.getLogger("login")


@app.post("/login")
def login():
    name = request.form["name"]
    log.warning("failed login for " + name)  # want: log-injection
    return {"ok": False}, 401
