# safe: the text is encrypted with AES in GCM mode
from Crypto.Cipher import AES, DES
from Crypto.Random import get_random_bytes
from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/cipher/1", methods=["POST"])
def endpoint():
    text = request.form["secret"].encode()
    cipher = AES.new(get_random_bytes(32), AES.MODE_GCM)  # ok: broken-cipher
    return cipher.encrypt_and_digest(text)[0].hex() + DES.__name__
