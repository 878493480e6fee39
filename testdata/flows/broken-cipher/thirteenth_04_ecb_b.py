# safe: AES in GCM mode does not
from Crypto.Cipher import AES
from flask import Flask, current_app, request

app = Flask(__name__)


@app.post("/pack")
def pack():
    key = bytes.fromhex(current_app.config["KEY"])
    cipher = AES.new(key, AES.MODE_GCM)  # ok: ecb-mode
    return b"".join(cipher.encrypt_and_digest(request.get_data()))
