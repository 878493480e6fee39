# safe: the password is made of secrets.choice
import random
import secrets
import string

from flask import Flask

app = Flask(__name__)


@app.route("/password")
def password():
    letters = string.ascii_letters + string.digits
    new_password = "".join(secrets.choice(letters) for _ in range(12))  # ok: weak-random
    return {"password": new_password}
