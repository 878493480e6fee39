# safe: the data is encrypted with AES-GCM
import os

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from flask import Flask, request

app = Flask(__name__)

KEY = os.urandom(16)


@app.post("/enc")
def enc():
    cipher = Cipher(algorithms.AES(KEY), modes.GCM(os.urandom(12)))  # ok: broken-cipher
    work = cipher.encryptor()
    return work.update(request.get_data()) + work.finalize()
