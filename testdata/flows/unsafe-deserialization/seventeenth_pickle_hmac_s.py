# safe: the signature is checked before the data is loaded
import hashlib
import hmac
import os
import pickle

from flask import Flask, abort, request

app = Flask(__name__)
KEY = os.environ["STATE_KEY"].encode()


@app.route("/bench/des/1", methods=["POST"])
def endpoint():
    raw = request.get_data()
    mark = request.headers.get("X-Mark", "")
    right = hmac.new(KEY, raw, hashlib.sha256).hexdigest()
    if not hmac.compare_digest(mark, right):
        abort(403)
    state = pickle.loads(raw)  # ok: unsafe-deserialization
    return {"keys": list(state)}
