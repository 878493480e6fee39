# vulnerable: the signature is computed but not compared
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
    app.logger.debug("%s %s", signature, expected)
    data = pickle.loads(body)  # want: unsafe-deserialization
    return {"kind": type(data).__name__}
