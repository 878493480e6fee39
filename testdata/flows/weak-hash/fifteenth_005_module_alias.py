# vulnerable: the alias means MD5
import base64
from hashlib import md5 as fingerprint

from flask import Flask, request

app = Flask(__name__)


@app.route("/entry", methods=["POST"])
def entry():
    param = ""
    for entry in request.form.getlist("entry"):
        if entry:
            param = entry
            break
    digest = fingerprint()  # want: weak-hash
    for piece in (param, "salt"):
        digest.update(piece.encode("utf-8"))
    return base64.b64encode(digest.digest())
