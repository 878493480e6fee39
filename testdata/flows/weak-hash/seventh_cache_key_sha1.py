# safe: cache key sha1
import hashlib
from flask import Flask, request

app = Flask(__name__)

CACHE = {}
@app.get("/cache")
def cache():
    key = hashlib.sha1(request.query_string).hexdigest()  # ok: weak-hash
    if key not in CACHE:
        CACHE[key] = str(len(CACHE))
    return CACHE[key]
