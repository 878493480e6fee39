# safe: scheme v2 mac
import hashlib
import hmac
from flask import Flask, request

app = Flask(__name__)

def digest(msg, scheme="v1"):
    fn = {"v1": hashlib.md5, "v2": hashlib.sha3_512}[scheme]
    return scheme + "$" + hmac.new(b"k" * 64, msg, fn).hexdigest()  # ok: weak-hash
@app.post("/chg")
def chg():
    return "ok" if hmac.compare_digest(digest(request.get_data(), "v" + str(4 // 2)), request.headers["X-Mac"]) else "no"
