# safe: salt os urandom
import hashlib
import os
from flask import Flask, request

app = Flask(__name__)

@app.post("/enc")
def enc():
    key = os.urandom(32)  # ok: weak-random
    box = hashlib.blake2b(request.get_data(), key=key).hexdigest()
    return {"mac_key": key.hex(), "mac": box}
