# safe: usedforsecurity false shard
import hashlib
from flask import Flask, request

app = Flask(__name__)

@app.get("/shard/<key>")
def shard(key):
    digest = hashlib.md5(key.encode(), usedforsecurity=False).digest()  # ok: weak-hash
    return str(digest[0] % 16)
