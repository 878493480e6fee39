# safe: blake2b inside a helper
import hashlib
import json

from flask import Flask, request

app = Flask(__name__)


def fingerprint(secret):
    data = secret.encode("utf-8")
    return hashlib.blake2b(data, digest_size=32).hexdigest()  # ok: weak-hash


@app.get("/secret/form")
def show_form():
    return "send it by POST"


@app.route("/secret/04/<tail>", methods=["GET", "POST"])
def process_secret(tail):
    """One step of the form."""
    user_input = request.path.rsplit("/", 1)[-1]

    carried = json.dumps({"carried": user_input, "other": "bar"})
    temp = json.loads(carried)["carried"]

    final, other = temp, "bar"

    digest = fingerprint(final)
    with open("passwordFile10.txt", "a", encoding="utf-8") as store:
        store.write(digest + "\n")
    return "stored"
