# safe: reset token secrets
import secrets
from flask import Flask, request

app = Flask(__name__)

RESETS = {}
@app.post("/forgot")
def forgot():
    token = str(secrets.randbelow(10**40))  # ok: weak-random
    RESETS[token] = request.form["mail"]
    return "sent"
