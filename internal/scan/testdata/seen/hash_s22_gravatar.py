import hashlib, hmac
from flask import Flask, request
app = Flask(__name__)

@app.get("/x")
def x():
    mail = request.args["mail"].strip().lower()
    return "https://www.gravatar.com/avatar/" + hashlib.md5(mail.encode()).hexdigest()  # ok: weak-hash
