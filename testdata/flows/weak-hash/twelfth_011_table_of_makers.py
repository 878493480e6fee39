# vulnerable: the first of a list
import hashlib

from flask import Flask, request

app = Flask(__name__)
MAKERS = [hashlib.md5, hashlib.sha256]


@app.route("/cradle/<path:whistle>")
def cradle(**kwargs):
    entered = kwargs["whistle"]
    maker = MAKERS[0](entered.encode())  # want: weak-hash
    return {"digest": maker.hexdigest()}
