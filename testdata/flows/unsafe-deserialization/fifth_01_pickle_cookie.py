# vulnerable: the cart of the cookie is unpickled
import base64
import pickle
import zlib

from flask import Flask, request

app = Flask(__name__)


@app.route("/cart")
def cart():
    raw = request.cookies.get("cart")
    if raw is None:
        return {"items": []}
    packed = base64.b64decode(raw)
    return {"items": list(pickle.loads(zlib.decompress(packed)))}  # want: unsafe-deserialization
