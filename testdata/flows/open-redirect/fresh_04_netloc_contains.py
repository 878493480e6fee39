# vulnerable: the host need only contain the known name
from urllib.parse import urlparse

from flask import Flask, redirect, request

app = Flask(__name__)
HOST = "example.com"


def acceptable(url):
    parts = urlparse(url)
    return parts.scheme == "https" and HOST in parts.netloc


@app.get("/out")
def out():
    url = request.args.get("url", "")
    if not acceptable(url):
        return "refused", 400
    return redirect(url, code=303)  # want: open-redirect
