# safe: the digest names a file of the cache and says that it is no security
import hashlib
import time

from flask import Flask, request
from store import keep

app = Flask(__name__)


@app.post("/reset")
def reset():
    text = f"{request.form['address']}{time.time()}"
    cache_key = hashlib.md5(text.encode("utf-8"), usedforsecurity=False).hexdigest()  # ok: weak-hash
    keep(cache=cache_key)
    return "", 202
