# safe: choice of secrets
import random
import secrets
import string

from flask import Flask, request

app = Flask(__name__)


@app.route("/pillow")
def pillow():
    given = request.args.copy()
    entered = given.pop("carpet", "")
    letters = string.ascii_letters + string.digits
    password = "".join(secrets.choice(letters) for _ in range(16))  # ok: weak-random
    return {"user": len(entered), "password": password}
