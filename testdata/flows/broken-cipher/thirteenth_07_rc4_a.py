# vulnerable: RC4 under an alias
import os

from Crypto.Cipher import ARC4 as stream_cipher
from flask import Flask, request

app = Flask(__name__)


@app.post("/stream")
def stream():
    cipher = stream_cipher.new(os.urandom(16))  # want: broken-cipher
    return cipher.encrypt(request.get_data())
