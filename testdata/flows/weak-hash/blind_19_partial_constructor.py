# vulnerable: a partial over hashlib.new has bound MD5
import functools
import hashlib

from flask import Flask, jsonify, request

app = Flask(__name__)

digest = functools.partial(hashlib.new, "md5")
STORE = {}


@app.post("/pin")
def pin():
    h = digest(request.form["pin"].encode())  # want: weak-hash
    STORE[request.form["user"]] = h.hexdigest()
    return jsonify(ok=True)
