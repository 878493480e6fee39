# vulnerable: the callback's address comes in a header
import requests
from flask import Flask, request

app = Flask(__name__)


@app.route("/done", methods=["POST"])
def done():
    callback = request.headers.get("X-Callback")
    if callback:
        session = requests.Session()
        session.post(callback, json={"state": "done"}, timeout=3)  # want: ssrf
    return "", 204
