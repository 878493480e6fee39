# vulnerable: reset token randint
import random
from flask import Flask, request

app = Flask(__name__)

RESETS = {}
@app.post("/forgot")
def forgot():
    token = str(random.randint(10**9, 10**10))  # want: weak-random
    RESETS[token] = request.form["mail"]
    return "sent"
