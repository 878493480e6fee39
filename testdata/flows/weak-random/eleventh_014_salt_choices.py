# safe: the salt of the password is drawn with SystemRandom's choices
import random
import string
from flask import Flask, request

app = Flask(__name__)


@app.route("/boats", methods=["GET"])
def boats():
    asked = request.cookies.get("note", "")
    salt = "".join(random.SystemRandom().choices(string.ascii_letters, k=12))  # ok: weak-random
    return {"salt": salt}
