# safe: the signature is compared before loading
import base64
import hashlib
import hmac
import os
import pickle

from flask import Flask, abort, request

app = Flask(__name__)

KEY = os.environ["STATE_KEY"].encode()


@app.post("/state")
def state():
    body = base64.b64decode(request.form["state"])
    signature = request.form["signature"]
    expected = hmac.new(KEY, body, hashlib.sha256).hexdigest()
    if not hmac.compare_digest(signature, expected):
        abort(403)
    data = pickle.loads(body)  # ok: unsafe-deserialization
    return {"kind": type(data).__name__}
