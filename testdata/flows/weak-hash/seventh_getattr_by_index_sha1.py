# vulnerable: getattr by index sha1
import hashlib
from flask import Flask, request

app = Flask(__name__)

ALGS = ["sha256", "sha1", "sha512"]
@app.post("/login")
def login():
    pw, stored = request.values["pw"], "ab12"
    fn = getattr(hashlib, ALGS[len(ALGS) // 2])
    return "in" if fn(pw.encode()).hexdigest() == stored else "out"  # want: weak-hash
