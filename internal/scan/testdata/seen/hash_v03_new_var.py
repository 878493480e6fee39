import hashlib, hmac
from flask import Flask, request
app = Flask(__name__)

class Settings:
    algorithm = "sha1"
@app.post("/x")
def x():
    h = hashlib.new(Settings.algorithm, request.form["password"].encode())  # want: weak-hash
    return h.hexdigest()
