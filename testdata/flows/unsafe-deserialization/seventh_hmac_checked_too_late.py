# vulnerable: hmac checked too late
import hashlib
import hmac
import pickle
from flask import Flask, request

app = Flask(__name__)

KEY = open("/run/secrets/k", "rb").read()
@app.post("/job")
def job():
    sig, blob = request.headers["X-Sig"], request.get_data()
    obj = pickle.loads(blob)  # want: unsafe-deserialization
    if not hmac.compare_digest(sig, hmac.new(KEY, blob, hashlib.sha256).hexdigest()):
        return "no", 403
    return str(obj)
