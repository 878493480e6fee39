# vulnerable: the function is looked up by a name put together from two constants
import hashlib

from flask import Flask, request

app = Flask(__name__)
FAMILY, SIZE = "sha", 1


def secure(text):
    function = getattr(hashlib, f"{FAMILY}{SIZE}")
    return function(text.encode("utf-8")).hexdigest()  # want: weak-hash


@app.route("/tokens/check", methods=["POST"])
def check():
    return {"known": secure(request.form["token"]) in app.config.get("TOKENS", ())}
