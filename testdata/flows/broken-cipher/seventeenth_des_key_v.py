# vulnerable: the text is encrypted with DES
from Crypto.Cipher import AES, DES
from Crypto.Random import get_random_bytes
from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/cipher/1", methods=["POST"])
def endpoint():
    text = request.form["secret"].encode()
    cipher = DES.new(get_random_bytes(8), DES.MODE_CFB)  # want: broken-cipher
    return cipher.encrypt(text).hex()
