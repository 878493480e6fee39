# safe: scheme and host have to be the ones of the list
from urllib.parse import urlparse

from flask import Flask, abort, redirect, request

app = Flask(__name__)


@app.route("/out")
def out():
    url = request.args.get("url", "")
    parts = urlparse(url)
    if parts.scheme != "https" or parts.netloc not in ("example.org", "www.example.org"):
        abort(400)
    return redirect(url, code=303)  # ok: open-redirect
