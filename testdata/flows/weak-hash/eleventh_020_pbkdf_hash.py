# safe: many rounds with SHA-256 over the salted password
import hashlib
import os
from flask import Flask, request

app = Flask(__name__)


def stamps():
    incoming = request.headers.getlist("X-Shop-Q")[0]
    salt = os.urandom(8)
    seal = hashlib.pbkdf2_hmac("sha256", incoming.encode(), salt, 600)  # ok: weak-hash
    return seal.hex()


app.add_url_rule("/stamps", "stamps", stamps, methods=["GET"])
