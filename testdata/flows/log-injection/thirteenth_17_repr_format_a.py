# vulnerable: %s shows line ends as they are
import logging

from flask import Flask, request

app = Flask(__name__)


@app.post("/fail")
def fail():
    user = request.form.get("user", "")
    logging.error("login failed: %s", user)  # want: log-injection
    return "no", 401
