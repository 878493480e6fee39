# safe: only the constant is encoded and decoded
import base64
import os

from flask import Flask, request, session

app = Flask(__name__)
app.secret_key = os.urandom(16)


@app.route("/case100")
def handle():
    user_input = request.referrer or ""
    packed = base64.b64encode(user_input.encode("utf-8"))
    packed = base64.b64encode(b"plain")
    chosen = base64.b64decode(packed).decode("utf-8")
    session["userid"] = chosen  # ok: trust-boundary
    return "stored"
