# vulnerable: salt random bytes
import hashlib
import random
from flask import Flask, request

app = Flask(__name__)

@app.post("/enc")
def enc():
    iv_and_key = bytes(random.randint(0, 255) for _ in range(32))  # want: weak-random
    box = hashlib.blake2b(request.get_data(), key=iv_and_key).hexdigest()
    return {"mac_key": iv_and_key.hex(), "mac": box}
