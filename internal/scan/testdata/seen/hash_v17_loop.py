import hashlib, hmac
from flask import Flask, request
app = Flask(__name__)

def multi(text):
    out = {}
    for name in ("md5", "sha256"):
        out[name] = hashlib.new(name, text.encode()).hexdigest()  # want: weak-hash
    return out
@app.post("/x")
def x():
    return multi(request.form["password"])
