# safe: the password's letters come from SystemRandom
import random
import string

from flask import Blueprint, request

bp = Blueprint("users", __name__)
source = random.SystemRandom()


def new_password(length):
    letters = string.ascii_letters + string.digits
    return "".join(source.choice(letters) for _ in range(length))  # ok: weak-random


@bp.post("/users")
def create():
    return {"user": request.form["name"], "password": new_password(16)}
