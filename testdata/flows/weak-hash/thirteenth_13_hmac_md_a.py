# vulnerable: MD5 alone signs the text
import hashlib
import hmac
import os

from flask import Flask, request

app = Flask(__name__)

KEY = os.urandom(32)


@app.post("/mac")
def mac():
    body = request.get_data()
    return hashlib.md5(KEY + body).hexdigest()  # want: weak-hash
