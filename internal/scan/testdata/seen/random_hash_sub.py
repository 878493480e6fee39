import random, hashlib
from flask import Flask
app = Flask(__name__)
@app.route("/x")
def x():
    h = hashlib.sha256()
    h.update(str(random.random()).encode())  # want: weak-random
    verification_code = h.hexdigest()
    return {"c": verification_code}
