# safe: the partial has bound BLAKE2
import functools
import hashlib

from flask import Flask, jsonify, request

app = Flask(__name__)

digest = functools.partial(hashlib.new, "blake2b")


@app.post("/document")
def document():
    h = digest(request.get_data())  # ok: weak-hash
    return jsonify(digest=h.hexdigest())
