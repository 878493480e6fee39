# safe: the query string chooses among two hosts
import ipaddress
import socket
from urllib.parse import urlsplit

import requests
from flask import Flask, request

app = Flask(__name__)


def is_private(url):
    host = urlsplit(url).hostname or "localhost"
    return ipaddress.ip_address(socket.gethostbyname(host)).is_private


@app.route("/check")
def check():
    url = "https://" + {"de": "example.de"}.get(request.args.get("site"), "example.org")
    if is_private(url):
        app.logger.warning("private address asked for: %s", url)
    answer = requests.head(url, timeout=3)  # ok: ssrf
    return {"status": answer.status_code}
