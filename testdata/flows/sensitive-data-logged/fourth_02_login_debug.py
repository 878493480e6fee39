# safe: only whether there is a password is logged
import logging

from flask import Flask, request
from werkzeug.security import check_password_hash

app = Flask(__name__)
log = logging.getLogger("login")


class Credentials:
    def __init__(self, form):
        self.number = form.get("user", 0, type=int)
        self.password = form.get("password", "")

    def describe(self):
        return "user=%d given=%s" % (self.number, bool(self.password))


@app.post("/login")
def login():
    credentials = Credentials(request.form)
    log.debug("attempt: " + credentials.describe())  # ok: sensitive-data-logged
    if check_password_hash(app.config["PASSWORD_HASH"], credentials.password):
        return "", 204
    return "", 401
