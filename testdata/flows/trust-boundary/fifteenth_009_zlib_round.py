# safe: the checksum of the packed text is taken
import zlib

import flask
from flask import Flask, request

app = Flask(__name__)


@app.route("/lookup", methods=["POST"])
def find():
    param = request.stream.read(4096).decode()
    packed = zlib.compress(param.encode("utf-8"))
    bar = "%08x" % zlib.crc32(packed)
    flask.session["plan"] = bar  # ok: trust-boundary
    return "kept"
