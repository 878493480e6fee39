# safe: the callback's address has to be one that was registered
import requests
from flask import Flask, request

app = Flask(__name__)
REGISTERED = frozenset({"https://hooks.example.com/done", "https://ci.example.com/done"})


@app.route("/done", methods=["POST"])
def done():
    callback = request.headers.get("X-Callback")
    if callback in REGISTERED:
        session = requests.Session()
        session.post(callback, json={"state": "done"}, timeout=3)  # ok: ssrf
    return "", 204
