# safe: the host must be one of the known ones
from urllib.parse import urlparse

from flask import Flask, redirect, request

app = Flask(__name__)
HOSTS = {"shop.example.com", "help.example.com"}


def acceptable(url):
    parts = urlparse(url)
    return parts.scheme == "https" and parts.netloc in HOSTS


@app.get("/out")
def out():
    url = request.args.get("url", "")
    if not acceptable(url):
        return "refused", 400
    return redirect(url, code=303)  # ok: open-redirect
