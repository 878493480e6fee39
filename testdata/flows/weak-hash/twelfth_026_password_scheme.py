# safe: scrypt
import hashlib
import os
from urllib.parse import unquote

from flask import Flask, request

app = Flask(__name__)


@app.route("/mallet")
def mallet():
    param = dict(request.cookies.items()).get("jacket", "")
    param = unquote(param)
    salt = os.urandom(16)
    stored = hashlib.scrypt(param.encode(), salt=salt, n=16384, r=8, p=1).hex()  # ok: weak-hash
    return {"stored": stored}
