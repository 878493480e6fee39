# safe: an address with a host or a scheme is refused
from urllib.parse import urlparse

from flask import Flask, abort, redirect, request

app = Flask(__name__)


@app.route("/back")
def back():
    where = request.args.get("to", "/").replace("\\", "/")
    parts = urlparse(where)
    if parts.scheme or parts.netloc or where.startswith("//"):
        abort(400)
    return redirect(where, code=303)  # ok: open-redirect
