# safe: getattr scrypt
import hashlib
from flask import Flask, request

app = Flask(__name__)

ALGS = ["scrypt", "sha1", "md5"]
@app.post("/login")
def login():
    pw, stored, salt = request.values["pw"], "ab12", b"0123456789abcdef"
    fn = getattr(hashlib, ALGS[len(ALGS) - 3])
    return "in" if fn(pw.encode(), salt=salt, n=2**14, r=8, p=1).hex() == stored else "out"  # ok: weak-hash
