# vulnerable: the text is packed and unpacked
import zlib

import flask
from flask import Flask, request

app = Flask(__name__)


@app.route("/lookup", methods=["POST"])
def find():
    param = request.stream.read(4096).decode()
    packed = zlib.compress(param.encode("utf-8"))
    bar = zlib.decompress(packed).decode("utf-8")
    flask.session["plan"] = bar  # want: trust-boundary
    return "kept"
