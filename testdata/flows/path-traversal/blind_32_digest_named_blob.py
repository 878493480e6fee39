# safe: the file's name is a digest of the key
import hashlib
import os

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/blob")
def blob():
    key = request.args.get("key", "")
    name = hashlib.sha256(key.encode()).hexdigest()
    with open(os.path.join("/srv/blobs", name), "rb") as handle:  # ok: path-traversal
        return jsonify(size=len(handle.read()))
