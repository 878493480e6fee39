# vulnerable: the target's host is compared, and the result only logged
from urllib.parse import urlsplit

from flask import Flask, redirect, request

app = Flask(__name__)


@app.route("/login")
def login():
    target = request.args.get("next", "/").replace("\\", "/")
    parts = urlsplit(target)
    if parts.scheme or parts.netloc or target.startswith("//"):
        app.logger.info("leaves the site")
    return redirect(target)  # want: open-redirect
