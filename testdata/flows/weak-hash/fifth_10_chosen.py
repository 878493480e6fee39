# safe: the digest names a cache entry and says that it is not for security
import hashlib

from flask import Flask, request

app = Flask(__name__)
CACHE = {}


@app.route("/cached")
def cached():
    key = hashlib.md5(request.full_path.encode(), usedforsecurity=False).hexdigest()  # ok: weak-hash
    return CACHE.get(key, "")
