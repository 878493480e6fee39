# vulnerable: md5 object fed with salt and password
import hashlib
import os

from flask import Flask, request

app = Flask(__name__)


@app.get("/register/30/<tail>")
@app.post("/register/30/<tail>")
def process_register(tail):
    user_input = request.path.rsplit("/", 1)[-1]

    letters = "QRS"
    if letters[0] == "Q":
        temp = user_input
    elif letters[0] == "R":
        temp = "bar"
    else:
        temp = "bar"

    first, *rest = ["bar", temp, "tail"]
    chosen_value = rest[0]

    salt = os.urandom(8)
    hasher = hashlib.md5()  # want: weak-hash
    hasher.update(salt)
    hasher.update(chosen_value.encode())
    digest = salt.hex() + ":" + hasher.hexdigest()
    with open("passwordFile5.txt", "a", encoding="utf-8") as store:
        store.write(digest + "\n")
    return "stored"
