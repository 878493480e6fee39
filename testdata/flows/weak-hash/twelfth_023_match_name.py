# vulnerable: the arm that is taken has MD5
import hashlib

from flask import Flask, request

app = Flask(__name__)


@app.route("/funnel")
def funnel():
    arrived = request.headers["User-Agent"]
    kind = "new"
    match kind:
        case "old":
            maker = hashlib.sha256()
        case _:
            maker = hashlib.md5()  # want: weak-hash
    maker.update(arrived.encode())
    return {"digest": maker.hexdigest()}
