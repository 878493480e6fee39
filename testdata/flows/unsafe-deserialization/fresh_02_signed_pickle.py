# safe: the signature is compared before the cookie is unpickled
import base64
import hashlib
import hmac
import os
import pickle

from flask import Flask, abort, request

app = Flask(__name__)
KEY = os.environ["BASKET_KEY"].encode()


@app.get("/basket")
def basket():
    blob, _, mac = request.cookies.get("basket", "").partition(".")
    expected = hmac.new(KEY, blob.encode(), hashlib.sha256).hexdigest()
    if not hmac.compare_digest(expected, mac):
        abort(400)
    items = pickle.loads(base64.b64decode(blob))  # ok: unsafe-deserialization
    return {"items": list(items)}
