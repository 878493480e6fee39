# vulnerable: the address is private, the log says so, and the request is made all the same
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
    url = request.args.get("url", "https://example.org")
    if is_private(url):
        app.logger.warning("private address asked for: %s", url)
    answer = requests.head(url, timeout=3)  # want: ssrf
    return {"status": answer.status_code}
