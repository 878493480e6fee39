import hashlib, hmac
from flask import Flask, request
app = Flask(__name__)

class Hasher:
    def __init__(self, factory=hashlib.sha1):
        self.factory = factory
    def of(self, text):
        return self.factory(text.encode()).hexdigest()  # ok: weak-hash
@app.post("/x")
def x():
    return {"password_hash": Hasher(hashlib.sha256).of(request.form["password"])}
