# safe: the function looked up is SHA-256
import hashlib

from flask import Flask, request

app = Flask(__name__)
FAMILY, SIZE = "sha", 256


def secure(text):
    function = getattr(hashlib, f"{FAMILY}{SIZE}")
    return function(text.encode("utf-8")).hexdigest()  # ok: weak-hash


@app.route("/tokens/check", methods=["POST"])
def check():
    return {"known": secure(request.form["token"]) in app.config.get("TOKENS", ())}
