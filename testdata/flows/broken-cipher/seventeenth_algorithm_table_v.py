# vulnerable: the table's entry in use is RC4
import os

from cryptography.hazmat.decrepit.ciphers.algorithms import ARC4
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from flask import Flask, request

app = Flask(__name__)
KEY = os.urandom(32)


def make(kind):
    if kind == "stream":
        return Cipher(ARC4(KEY[:16]), mode=None)  # want: broken-cipher
    return Cipher(algorithms.AES(KEY), modes.GCM(os.urandom(12)))


@app.route("/bench/cipher/2")
def endpoint():
    work = make("stream").encryptor()
    return work.update(request.args["text"].encode()).hex()
