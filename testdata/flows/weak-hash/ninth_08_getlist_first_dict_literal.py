# safe: function from a table
import hashlib

from flask import Flask, request

app = Flask(__name__)


@app.route("/register/08", methods=["GET", "POST"])
def handle_08():
    values = request.form.getlist("q")
    if values:
        param = values[0]
    else:
        param = ""

    table = {"first": param, "second": "bar"}
    bar = table.get("first", "bar")

    functions = {"short": hashlib.md5, "long": hashlib.sha512}
    make = functions["long"]
    digest = make(bar.encode()).hexdigest()  # ok: weak-hash
    with open("passwordFile9.txt", "a", encoding="utf-8") as store:
        store.write(digest + "\n")
    return "stored"
