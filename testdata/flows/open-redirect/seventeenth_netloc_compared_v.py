# vulnerable: only the scheme of the address is looked at
from urllib.parse import urlsplit

from flask import Flask, redirect, request, url_for

app = Flask(__name__)


@app.route("/bench/redir/1")
def endpoint():
    target = request.args.get("next", "")
    parts = urlsplit(target)
    if parts.scheme not in ("http", "https"):
        target = url_for("home")
    return redirect(target)  # want: open-redirect


@app.route("/")
def home():
    return "home"
