# vulnerable: the password is stored as its md5 digest
import hashlib

from flask import Flask, request

app = Flask(__name__)


@app.route("/register", methods=["POST"])
def register():
    password = request.form["password"]
    digest = hashlib.md5()  # want: weak-hash
    digest.update(password.encode("utf-8"))
    with open("passwords.txt", "a") as stream:
        stream.write(request.form["user"].replace("\n", "") + ":" + digest.hexdigest() + "\n")
    return "ok"
