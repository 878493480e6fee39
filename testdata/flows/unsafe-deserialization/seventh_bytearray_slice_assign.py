# vulnerable: bytearray slice assign
import pickle
from flask import Flask, request

app = Flask(__name__)

@app.post("/ba")
def ba():
    buf = bytearray(b"\x80\x04N.")
    buf[:] = request.get_data()
    return str(pickle.loads(bytes(buf)))  # want: unsafe-deserialization
