# vulnerable: the list of denied names misses every other internal address
from urllib.parse import unquote, urlparse

import requests
from flask import Flask, abort, request

app = Flask(__name__)
DENIED = ["localhost", "127.0.0.1"]


@app.route("/check")
def check():
    target = unquote(request.headers.get("X-Target", ""))
    if urlparse(target).hostname in DENIED:
        abort(403)
    return {"up": requests.get(target, timeout=2).ok}  # want: ssrf
