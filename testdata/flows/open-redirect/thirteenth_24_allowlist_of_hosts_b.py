# safe: the host has to be one of the list
from urllib.parse import urlparse

from flask import Flask, abort, redirect, request

app = Flask(__name__)

HOSTS = {"shop.example.org", "www.example.org"}


@app.route("/out")
def out():
    url = request.args.get("url", "")
    host = urlparse(url).hostname or ""
    if urlparse(url).scheme != "https" or host not in HOSTS:
        abort(400)
    return redirect(url)  # ok: open-redirect
