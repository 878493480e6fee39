import random, hmac, hashlib
from flask import Flask, request
app = Flask(__name__)
K = random.randbytes(32)  # want: weak-random
@app.route("/x")
def x():
    return hmac.new(K, request.data, hashlib.sha256).hexdigest()
