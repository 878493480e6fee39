# safe: scheme and host are replaced by constants
from urllib.parse import urlsplit, urlunsplit

import requests
from flask import Flask, request

app = Flask(__name__)


@app.route("/feed")
def feed():
    parts = urlsplit(request.args["url"])
    cleaned = parts._replace(scheme="https", netloc="feeds.example.org", fragment="", query="")
    answer = requests.get(urlunsplit(cleaned), timeout=5)  # ok: ssrf
    return answer.text, 200, {"Content-Type": "text/plain"}
