# safe: the arm that is taken has SHA-256
import hashlib

from flask import Flask, request

app = Flask(__name__)


@app.route("/funnel")
def funnel():
    arrived = request.headers["User-Agent"]
    kind = "new"
    match kind:
        case "old":
            maker = hashlib.md5()
        case _:
            maker = hashlib.sha256()  # ok: weak-hash
    maker.update(arrived.encode())
    return {"digest": maker.hexdigest()}
