# safe: the pieces before the third slash are constants
from functools import reduce

import requests

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/chain")
def chain():
    number = request.args.get("number", 1, type=int)
    pieces = ["https://", "www.example.org", "/ping/", str(number)]
    address = reduce(lambda a, b: a + b, pieces)
    return jsonify(code=requests.get(address, timeout=3).status_code)  # ok: ssrf
