# vulnerable: the salt of the password is drawn with choices
import random
import string
from flask import Flask, request

app = Flask(__name__)


@app.route("/boats", methods=["GET"])
def boats():
    asked = request.cookies.get("note", "")
    salt = "".join(random.choices(string.ascii_letters, k=12))  # want: weak-random
    return {"salt": salt}
