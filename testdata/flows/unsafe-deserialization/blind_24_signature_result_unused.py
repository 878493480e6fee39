# vulnerable: the signature is compared but the result is only logged
import hashlib
import hmac
import logging
import pickle

from flask import Flask, jsonify, request

app = Flask(__name__)

KEY = b"from-environment"


@app.post("/state")
def state():
    raw = request.get_data()
    mac = request.headers.get("X-Mac", "")
    if not hmac.compare_digest(mac, hmac.new(KEY, raw, hashlib.sha256).hexdigest()):
        logging.warning("signature mismatch")
    value = pickle.loads(raw)  # want: unsafe-deserialization
    return jsonify(kind=type(value).__name__)
