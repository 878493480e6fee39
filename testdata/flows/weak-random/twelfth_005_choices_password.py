# vulnerable: choices
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
    password = "".join(random.choices(letters, k=16))  # want: weak-random
    return {"user": len(entered), "password": password}
