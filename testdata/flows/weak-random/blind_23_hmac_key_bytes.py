# vulnerable: the bytes of the signing key are random integers
import hashlib
import hmac
import random

from flask import Flask, jsonify, request

app = Flask(__name__)


def make_key():
    return bytes(random.randint(0, 255) for _ in range(32))  # want: weak-random


SIGNING_KEY = make_key()


@app.post("/sign")
def sign():
    mac = hmac.new(SIGNING_KEY, request.get_data(), hashlib.sha256)
    return jsonify(mac=mac.hexdigest())
