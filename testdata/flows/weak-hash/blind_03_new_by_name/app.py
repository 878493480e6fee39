import os

from accounts import digest_password
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/password")
def change():
    salt = os.urandom(16)
    stored = digest_password(request.form["password"], salt)
    return jsonify(length=len(stored))
