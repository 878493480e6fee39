# safe: the host of the address must be ours
from urllib.parse import urlsplit

from flask import Flask, redirect, request, url_for

app = Flask(__name__)


@app.route("/bench/redir/1")
def endpoint():
    target = request.args.get("next", "")
    parts = urlsplit(target)
    if parts.netloc != "www.bench.org" or parts.scheme != "https":
        target = url_for("home")
    return redirect(target)  # ok: open-redirect


@app.route("/")
def home():
    return "home"
