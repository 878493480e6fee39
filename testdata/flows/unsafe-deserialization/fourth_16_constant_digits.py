# safe: the header is overwritten with the constant's digits before they are unpickled
import binascii
import pickle
from concurrent.futures import ThreadPoolExecutor

from flask import Flask, jsonify, request

app = Flask(__name__)
pool = ThreadPoolExecutor(2)


@app.get("/resume")
def resume():
    digits = request.headers.get("X-State", "")
    known = digits == "4e2e"
    digits = "4e2e"
    state = pool.submit(pickle.loads, binascii.unhexlify(digits)).result(timeout=2)  # ok: unsafe-deserialization
    return jsonify(state=repr(state), known=known)
