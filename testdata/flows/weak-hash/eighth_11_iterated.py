# vulnerable: many rounds of MD5 remain MD5
import hashlib

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/secret-question", methods=["POST"])
def secret_question():
    answer = request.get_json()["answer"].strip().lower().encode("utf-8")
    rounds = 0
    while rounds < 1000:
        answer = hashlib.md5(answer).digest()  # want: weak-hash
        rounds += 1
    return jsonify(stored=answer.hex())
