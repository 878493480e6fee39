# safe: the host is compared with a list of whole hosts
from urllib.parse import urlparse

from flask import Flask, abort, redirect, request

app = Flask(__name__)
PARTNERS = ["pay.example.org", "post.example.org"]


@app.get("/leave")
def leave():
    url = request.args.get("url", "")
    if urlparse(url).scheme != "https" or urlparse(url).hostname not in PARTNERS:
        abort(400)
    return redirect(url)  # ok: open-redirect
