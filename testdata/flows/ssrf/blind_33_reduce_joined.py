# vulnerable: functools.reduce joins the pieces of the address
from functools import reduce

import requests

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/chain")
def chain():
    pieces = ["https://", request.args.get("host", "www.example.org"), "/ping"]
    address = reduce(lambda a, b: a + b, pieces)
    return jsonify(code=requests.get(address, timeout=3).status_code)  # want: ssrf
