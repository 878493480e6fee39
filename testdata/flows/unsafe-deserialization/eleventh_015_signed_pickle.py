# vulnerable: the signature is made of the data that came in, not checked
import base64
import hashlib
import hmac
import os
import pickle
from flask import Flask, request

app = Flask(__name__)

KEY = os.urandom(16)


@app.route("/letters", methods=["POST"])
def letters():
    incoming = request.get_data(as_text=True)
    blob = base64.b64decode(incoming)
    mark = hmac.new(KEY, blob, hashlib.sha256).hexdigest()
    state = pickle.loads(blob)  # want: unsafe-deserialization
    return {"mark": mark, "kind": type(state).__name__}
