# safe: local cache file
import pickle
import zlib
from flask import Flask, request

app = Flask(__name__)

@app.post("/zz")
def zz():
    size = len(request.get_data())
    with open("/srv/app/cache.pkl.z", "rb") as fh:
        body = zlib.decompress(fh.read())
    return str(pickle.loads(body)) + str(size)  # ok: unsafe-deserialization
