# safe: the digest tells versions of a page apart and says that it is no security
import hashlib

from flask import Flask, make_response, request

app = Flask(__name__)
PAGES = {"start": b"<h1>Start</h1>", "about": b"<h1>About</h1>"}


@app.route("/pages/<name>")
def page(name):
    body = PAGES.get(name, b"")
    tag = hashlib.md5(body, usedforsecurity=False).hexdigest()  # ok: weak-hash
    if request.headers.get("If-None-Match") == tag:
        return "", 304
    response = make_response(body)
    response.headers["ETag"] = tag
    return response
