# safe: the host is constant and the query is encoded
from urllib.parse import urlencode, urlunparse
from urllib.request import urlopen

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/region")
def region():
    query = urlencode({"name": request.cookies.get("region", "eu")})
    address = urlunparse(("https", "geo.example.org", "/status", "", query, ""))
    with urlopen(address, timeout=3) as answer:  # ok: ssrf
        return jsonify(code=answer.status)
