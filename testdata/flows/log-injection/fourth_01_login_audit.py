# vulnerable: the failed login's name is logged with its line breaks
import logging

from flask import Flask, request

app = Flask(__name__)
logging.basicConfig(filename="audit.log", format="%(asctime)s %(levelname)s %(message)s")


class Audit:
    def __init__(self, name):
        self.log = logging.getLogger(name)

    def failure(self, who, why):
        self.log.warning("login of %s failed: %s", who, why)  # want: log-injection


audit = Audit("audit")


@app.post("/login")
def login():
    user = request.form.get("user", "")
    if user != app.config["OWNER"]:
        audit.failure(user, "unknown")
        return "", 401
    return "", 204
