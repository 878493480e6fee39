# safe: a target with a host or scheme is replaced
from urllib.parse import urlsplit

from flask import Flask, redirect, request

app = Flask(__name__)


@app.route("/login")
def login():
    target = request.args.get("next", "/").replace("\\", "/")
    parts = urlsplit(target)
    if parts.scheme or parts.netloc or target.startswith("//"):
        target = "/"
    return redirect(target)  # ok: open-redirect
