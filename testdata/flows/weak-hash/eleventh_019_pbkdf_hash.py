# vulnerable: SHA-1 once over the salted password
import hashlib
import os
from flask import Flask, request

app = Flask(__name__)


def stamps():
    incoming = request.headers.getlist("X-Shop-Q")[0]
    salt = os.urandom(8)
    seal = hashlib.sha1()  # want: weak-hash
    seal.update(salt)
    seal.update(incoming.encode())
    return seal.hexdigest()


app.add_url_rule("/stamps", "stamps", stamps, methods=["GET"])
