# vulnerable: the signature is checked after the data is loaded
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
    state = pickle.loads(raw)  # want: unsafe-deserialization
    if not hmac.compare_digest(mark, right):
        abort(403)
    return {"keys": list(state)}
