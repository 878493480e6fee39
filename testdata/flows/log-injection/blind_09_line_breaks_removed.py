# safe: carriage return and line feed are both removed
import logging

from flask import Flask, request

app = Flask(__name__)

log = logging.getLogger("login")


@app.post("/login")
def login():
    name = request.form["name"].replace("\r", "").replace("\n", "")
    log.warning("failed login for " + name)  # ok: log-injection
    return {"ok": False}, 401
