# vulnerable: concat bytes prefix
import pickle
import zlib
from flask import Flask, request

app = Flask(__name__)

@app.post("/zz")
def zz():
    frames = request.get_data().split(b"|")
    frames.sort(key=len)
    body = zlib.decompress(frames[-1])
    return str(pickle.loads(body))  # want: unsafe-deserialization
