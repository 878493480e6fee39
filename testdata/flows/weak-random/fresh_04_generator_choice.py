# vulnerable: the password's letters come from a Random object
import random
import string

from flask import Blueprint, request

bp = Blueprint("users", __name__)
source = random.Random()


def new_password(length):
    letters = string.ascii_letters + string.digits
    return "".join(source.choice(letters) for _ in range(length))  # want: weak-random


@bp.post("/users")
def create():
    return {"user": request.form["name"], "password": new_password(16)}
