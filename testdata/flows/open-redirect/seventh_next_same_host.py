# safe: next same host
from urllib.parse import urljoin, urlsplit
from flask import Flask, request, redirect

app = Flask(__name__)

def absolute(target):
    here = urlsplit(request.host_url)
    there = urlsplit(urljoin(request.host_url, target))
    if there.scheme in ("http", "https") and here.netloc == there.netloc:
        return there.geturl()
    return request.host_url
@app.get("/login")
def login():
    nxt = absolute(request.args.get("next") or "/")
    return redirect(nxt)  # ok: open-redirect
