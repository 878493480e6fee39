import hashlib, hmac
from flask import Flask, request
app = Flask(__name__)

NAME = "md5"
@app.post("/x")
def x():
    return getattr(hashlib, NAME)(request.form["password"].encode()).hexdigest()  # want: weak-hash
