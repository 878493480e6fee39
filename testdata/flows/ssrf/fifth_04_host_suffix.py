# safe: the host is compared as a whole with the allowed ones
from urllib.parse import urlsplit
from urllib.request import Request, urlopen

from flask import Flask, abort, request

app = Flask(__name__)


@app.route("/thumb")
def thumb():
    address = request.args["url"]
    parts = urlsplit(address)
    if parts.scheme != "https" or parts.hostname not in ("img.example.com", "cdn.example.com"):
        abort(403)
    with urlopen(Request(address, headers={"User-Agent": "thumb"})) as answer:  # ok: ssrf
        return answer.read()
