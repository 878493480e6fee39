# vulnerable: AES in ECB mode shows patterns
from Crypto.Cipher import AES
from flask import Flask, current_app, request

app = Flask(__name__)


@app.post("/pack")
def pack():
    key = bytes.fromhex(current_app.config["KEY"])
    cipher = AES.new(key, AES.MODE_ECB)  # want: ecb-mode
    return cipher.encrypt(request.get_data())
