# vulnerable: the password is made of random.choices
import random
import secrets
import string

from flask import Flask

app = Flask(__name__)


@app.route("/password")
def password():
    letters = string.ascii_letters + string.digits
    new_password = "".join(random.choices(letters, k=12))  # want: weak-random
    return {"password": new_password}
