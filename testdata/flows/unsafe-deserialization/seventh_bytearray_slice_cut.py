# safe: bytearray slice cut
import pickle
from flask import Flask, request

app = Flask(__name__)

@app.post("/ba")
def ba():
    buf = bytearray(b"\x80\x04N.")
    buf += request.get_data()
    del buf[4:]
    return str(pickle.loads(bytes(buf)))  # ok: unsafe-deserialization
