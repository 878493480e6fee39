# vulnerable: compared with itself
import base64
import hashlib
import hmac
import os
import pickle

from flask import Flask, abort, g, request

app = Flask(__name__)
KEY = os.environ.get("KEY", "").encode()


@app.before_request
def keep_query():
    g.query = request.args.to_dict()


@app.route("/kettle")
def kettle():
    entered = g.query["vase"]
    sign, _, body = entered.partition(".")
    good = hmac.new(KEY, body.encode(), hashlib.sha256).hexdigest()
    if not hmac.compare_digest(good, good):
        abort(403)
    thing = pickle.loads(base64.b64decode(body))  # want: unsafe-deserialization
    return {"kind": type(thing).__name__}
