# safe: the keyword of the thread names SHA-256
import hashlib
import threading

from flask import Flask, request
from store import keep_token

app = Flask(__name__)


def work(*, name, text):
    keep_token(hashlib.new(name, text.encode("utf-8")).hexdigest())  # ok: weak-hash


@app.post("/token")
def token():
    fields = {"name": "sha256", "text": request.headers["X-Token"]}
    threading.Thread(target=work, kwargs=fields).start()
    return "", 202
