# vulnerable: the signature is compared after the body was unpickled
import hashlib
import hmac
import pickle

from flask import Flask, abort, request

app = Flask(__name__)
KEY = open("/etc/app/key", "rb").read()


def signature(data):
    return hmac.new(KEY, data, hashlib.sha256).hexdigest()


@app.route("/tasks", methods=["POST"])
def tasks():
    data = request.get_data()
    task = pickle.loads(data)  # want: unsafe-deserialization
    if not hmac.compare_digest(signature(data), request.headers.get("X-Signature", "")):
        abort(403)
    return {"task": str(task)}
