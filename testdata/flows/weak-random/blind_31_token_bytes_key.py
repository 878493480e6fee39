# safe: the key's bytes come from secrets, the random module only mixes sample data
import hashlib
import hmac
import random
import secrets

from flask import Flask, jsonify, request

app = Flask(__name__)

SIGNING_KEY = secrets.token_bytes(32)


@app.post("/sign")
def sign():
    mac = hmac.new(SIGNING_KEY, request.get_data(), hashlib.sha256)
    return jsonify(mac=mac.hexdigest(), sample=random.sample(range(10), 3))  # ok: weak-random
