# safe: the name of the function is put together as that of a sound one
import hashlib

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/hash/2")
def endpoint():
    token = request.cookies.get("token", "")
    size = 256
    name = "md5" if size < 160 else "sha%d" % size
    made = getattr(hashlib, name)(token.encode())  # ok: weak-hash
    return made.hexdigest()
