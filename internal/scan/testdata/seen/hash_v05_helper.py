import hashlib, hmac
from flask import Flask, request
app = Flask(__name__)

def digest(text, algorithm="md5"):
    h = hashlib.new(algorithm)  # want: weak-hash
    h.update(text.encode())
    return h.hexdigest()
@app.post("/x")
def x():
    return {"signature": digest(request.form["password"])}
