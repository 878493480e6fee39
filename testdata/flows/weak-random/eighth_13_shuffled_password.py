# vulnerable: the password for a new account is a sample of an alphabet
import random
import string

from flask import Flask, request
from werkzeug.security import generate_password_hash

app = Flask(__name__)
USERS = {}


def initial_password(length=12):
    alphabet = list(string.ascii_lowercase + string.digits)
    return "".join(random.sample(alphabet, length))  # want: weak-random


@app.route("/users", methods=["POST"])
def create():
    password = initial_password()
    USERS[request.form["name"]] = generate_password_hash(password)
    return {"password": password}
