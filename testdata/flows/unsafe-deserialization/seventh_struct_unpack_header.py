# safe: struct unpack header
import pickle
import struct
from flask import Flask, request

app = Flask(__name__)

@app.get("/ms")
def ms():
    code = request.headers.get("X-State", "").encode("latin-1").ljust(8, b"\0")
    nums = struct.unpack("<II", code[:8])
    return str(pickle.loads(pickle.dumps(nums)))  # ok: unsafe-deserialization
