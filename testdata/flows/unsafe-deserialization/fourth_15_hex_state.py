# vulnerable: the header's hexadecimal digits are unpickled in a thread
import binascii
import pickle
from concurrent.futures import ThreadPoolExecutor

from flask import Flask, jsonify, request

app = Flask(__name__)
pool = ThreadPoolExecutor(2)


@app.get("/resume")
def resume():
    raw = binascii.unhexlify(request.headers.get("X-State", "4e2e"))
    state = pool.submit(pickle.loads, raw).result(timeout=2)  # want: unsafe-deserialization
    return jsonify(state=repr(state))
