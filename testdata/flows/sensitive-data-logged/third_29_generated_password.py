# vulnerable: the password that was made is logged
import logging
import secrets

from flask import Flask, request
from mailer import send

app = Flask(__name__)


@app.post("/reset")
def reset():
    new_password = secrets.token_urlsafe(12)
    send(request.form["address"], new_password)
    logging.info("a new password was made: %s", new_password)  # want: sensitive-data-logged
    return "", 204
