# safe: getattr takes blake2b from hashlib
import hashlib

from flask import Flask, request

app = Flask(__name__)


@app.post("/sum")
def checksum():
    make = getattr(hashlib, "blake2b")
    return {"sum": make(request.get_data()).hexdigest()}  # ok: weak-hash
