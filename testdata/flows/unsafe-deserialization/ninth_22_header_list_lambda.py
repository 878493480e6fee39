# safe: the signature is verified first
import base64
import hashlib
import hmac
import os
import pickle
import urllib.parse

from flask import Flask, request


def with_default(first, second="nothing"):
    return second


app = Flask(__name__)


@app.get("/state/22")
@app.post("/state/22")
def handle_request():
    received = request.headers.getlist("X-Detail")
    submitted = urllib.parse.unquote(received[0]) if received else ""

    keep = lambda arg: arg
    carry = keep(submitted)

    final = with_default("gASVBgAAAAAAAACMAm9rlC4=", carry)

    text, _, signature = final.rpartition(".")
    raw = base64.b64decode(text)
    expected = hmac.new(os.environ["SIGNING_KEY"].encode(), raw, hashlib.sha256).hexdigest()
    if not hmac.compare_digest(expected.encode(), signature.encode()):
        return "forged", 403
    return type(pickle.loads(raw)).__name__  # ok: unsafe-deserialization


if __name__ == "__main__":
    app.run()
