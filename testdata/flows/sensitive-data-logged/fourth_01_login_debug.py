# vulnerable: the whole form with the password is logged
import logging

from flask import Flask, request
from werkzeug.security import check_password_hash

app = Flask(__name__)
log = logging.getLogger("login")


class Credentials:
    def __init__(self, form):
        self.user = form.get("user", "")
        self.password = form.get("password", "")

    def describe(self):
        return "user=%s password=%s" % (self.user, self.password)


@app.post("/login")
def login():
    credentials = Credentials(request.form)
    log.debug("attempt: " + credentials.describe())  # want: sensitive-data-logged
    if check_password_hash(app.config["PASSWORD_HASH"], credentials.password):
        return "", 204
    return "", 401
