# safe: sha256 hmac signature
import hashlib
import hmac
from flask import Flask, request, abort

app = Flask(__name__)

SECRET = open("/run/secrets/k", "rb").read()
@app.get("/dl/<path:f>")
def dl(f):
    want = hmac.new(SECRET, f.encode(), hashlib.sha256).hexdigest()  # ok: weak-hash
    if not hmac.compare_digest(request.args.get("sig", ""), want):
        abort(403)
    return "granted"
