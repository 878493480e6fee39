# vulnerable: the constant chooses the weak algorithm of the table
import hashlib

from flask import Flask, request

app = Flask(__name__)
ALGORITHMS = {"fast": "sha1", "strong": "sha512"}
LEVEL = "fast"


def fingerprint(text):
    digest = hashlib.new(ALGORITHMS[LEVEL])  # want: weak-hash
    digest.update(text.encode("utf-8"))
    return digest.hexdigest()


@app.route("/api-keys", methods=["POST"])
def api_key():
    return {"stored": fingerprint(request.form["key"])}
