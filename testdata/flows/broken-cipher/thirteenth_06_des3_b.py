# safe: AES is chosen through a dictionary
from Crypto.Cipher import AES, DES
from flask import Flask, current_app, request

app = Flask(__name__)

CIPHERS = {"old": DES, "new": AES}


@app.post("/box")
def box():
    key = bytes.fromhex(current_app.config["KEY"])
    cipher = CIPHERS["new"].new(key, AES.MODE_GCM)  # ok: broken-cipher
    return cipher.encrypt(request.get_data())
