# safe: only the path behind the own host is used
from urllib.parse import urljoin, urlparse

from flask import Flask, redirect, request

app = Flask(__name__)


@app.route("/to")
def to():
    joined = urljoin(request.host_url, request.args.get("page", ""))
    path = "/" + urlparse(joined).path.lstrip("/\\")
    return redirect("https://www.example.org" + path)  # ok: open-redirect
