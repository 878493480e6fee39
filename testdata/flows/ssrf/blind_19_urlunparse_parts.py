# vulnerable: the parts are put together by urlunparse, the host from the cookie
from urllib.parse import urlunparse
from urllib.request import Request, urlopen

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/region")
def region():
    host = request.cookies.get("region_host", "eu.example.org")
    address = urlunparse(("https", host, "/status", "", "", ""))
    with urlopen(Request(address, headers={"Accept": "text/plain"}), timeout=3) as answer:  # want: ssrf
        return jsonify(code=answer.status)
