# vulnerable: decompression comes first, the bytes are still the client's
import base64
import pickle
import zlib

from flask import Flask, jsonify

app = Flask(__name__)


def unpack(text):
    return pickle.loads(zlib.decompress(base64.b85decode(text)))  # want: unsafe-deserialization


@app.route("/view/<state>")
def view(state):
    return jsonify(filters=list(unpack(state)))
