# safe: bound to SHA-512/256
import functools
import hashlib

from flask import Flask, request

app = Flask(__name__)


@app.route("/ladder", methods=["POST"])
def ladder():
    uploads = request.files.getlist("wallet")
    incoming = uploads[0].filename or ""
    make = functools.partial(hashlib.new, "sha512_256")
    digest = make(incoming.encode())  # ok: weak-hash
    return {"digest": digest.hexdigest()}
