# safe: %r shows line ends as escapes
import logging

from flask import Flask, request

app = Flask(__name__)


@app.post("/fail")
def fail():
    user = request.form.get("user", "")
    logging.error("login failed: %r", user)  # ok: log-injection
    return "no", 401
