# safe: ChaCha20Poly1305 under an alias
import os

from Crypto.Cipher import ChaCha20_Poly1305 as stream_cipher
from flask import Flask, request

app = Flask(__name__)


@app.post("/stream")
def stream():
    cipher = stream_cipher.new(key=os.urandom(32))  # ok: broken-cipher
    return cipher.encrypt(request.get_data())
