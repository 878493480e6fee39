# safe: PBKDF2 makes the rounds, with SHA-256 below
import hashlib

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/secret-question", methods=["POST"])
def secret_question():
    answer = request.get_json()["answer"].strip().lower().encode("utf-8")
    answer = hashlib.pbkdf2_hmac("sha256", answer, b"question", 600_000)  # ok: weak-hash
    return jsonify(stored=answer.hex())
