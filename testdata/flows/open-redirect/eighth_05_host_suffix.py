# vulnerable: the host only has to end with the name, without a dot in front
from urllib.parse import urlparse

from flask import Flask, abort, redirect, request

app = Flask(__name__)


@app.route("/out")
def out():
    url = request.args.get("url", "")
    host = urlparse(url).hostname or ""
    if not host.endswith("example.org"):
        abort(400)
    return redirect(url, code=303)  # want: open-redirect
