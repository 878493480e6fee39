# vulnerable: bound to MD4
import functools
import hashlib

from flask import Flask, request

app = Flask(__name__)


@app.route("/ladder", methods=["POST"])
def ladder():
    uploads = request.files.getlist("wallet")
    incoming = uploads[0].filename or ""
    make = functools.partial(hashlib.new, "md4")
    digest = make(incoming.encode())  # want: weak-hash
    return {"digest": digest.hexdigest()}
