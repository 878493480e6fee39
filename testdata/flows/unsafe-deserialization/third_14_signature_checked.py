# safe: only what was signed with the server's key is loaded
import hashlib
import hmac
import pickle

from flask import Flask, abort, request

app = Flask(__name__)
app.config.from_envvar("SITE_SETTINGS")


@app.post("/job")
def job():
    raw = request.get_data()
    good = hmac.new(app.config["JOB_KEY"], raw[32:], hashlib.sha256).digest()
    if not hmac.compare_digest(good, raw[:32]):
        abort(400)
    return {"job": str(pickle.loads(raw[32:]))}  # ok: unsafe-deserialization
