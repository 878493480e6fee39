# safe: the signature is checked before the data is loaded
import base64
import hashlib
import hmac
import os
import pickle
from flask import Flask, request

app = Flask(__name__)

KEY = os.urandom(16)


@app.route("/letters", methods=["POST"])
def letters():
    incoming = request.get_data(as_text=True)
    blob = base64.b64decode(incoming)
    mark, body = blob[:32], blob[32:]
    if not hmac.compare_digest(mark, hmac.new(KEY, body, hashlib.sha256).digest()):
        return "bad signature", 403
    state = pickle.loads(body)  # ok: unsafe-deserialization
    return {"kind": type(state).__name__}
