import random, base64, struct
from flask import Flask
app = Flask(__name__)
@app.route("/x")
def x():
    raw = struct.pack("<d", random.random())  # want: weak-random
    csrf_token = base64.b64encode(raw).decode()
    return {"csrf": csrf_token}
