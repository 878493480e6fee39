# safe: only words for long and short
import io
import pickle
from urllib.parse import unquote_plus

from flask import Flask, request

app = Flask(__name__)


@app.route("/basket")
def basket():
    raw = request.query_string.decode("utf-8")
    place = raw.find("lantern=")
    if place == -1:
        return "missing", 400
    asked = unquote_plus(raw[place + len("lantern="):])
    picked = "long" if len(asked) > 3 else "short"
    stream = io.BytesIO(bytes.fromhex(picked))
    thing = pickle.Unpickler(stream).load()  # ok: unsafe-deserialization
    return {"kind": type(thing).__name__}
