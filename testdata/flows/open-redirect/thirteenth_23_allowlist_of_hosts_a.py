# vulnerable: the host has to contain the name of the site
from urllib.parse import urlparse

from flask import Flask, abort, redirect, request

app = Flask(__name__)

HOSTS = {"shop.example.org", "www.example.org"}


@app.route("/out")
def out():
    url = request.args.get("url", "")
    host = urlparse(url).hostname or ""
    if "example.org" not in host:
        abort(400)
    return redirect(url)  # want: open-redirect
