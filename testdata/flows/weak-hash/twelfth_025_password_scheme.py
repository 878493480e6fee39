# vulnerable: a salted SHA-1
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
    stored = hashlib.sha1(salt + param.encode()).hexdigest()  # want: weak-hash
    return {"stored": stored}
