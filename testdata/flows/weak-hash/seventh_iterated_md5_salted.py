# vulnerable: iterated md5 salted
import hashlib
import os
from flask import Flask, request

app = Flask(__name__)

@app.post("/im")
def im():
    salt = os.urandom(16)
    d = request.form["passphrase"].encode()
    for _ in range(1000):
        d = hashlib.md5(salt + d).digest()  # want: weak-hash
    return (salt + d).hex()
