# vulnerable: the digest is the code that opens a draft, and it says that it is for security
import hashlib

from flask import Flask, make_response, request

app = Flask(__name__)
PAGES = {"start": b"<h1>Start</h1>", "about": b"<h1>About</h1>"}


@app.route("/pages/<name>")
def page(name):
    body = PAGES.get(name, b"")
    tag = hashlib.md5(b"draft" + body, usedforsecurity=True).hexdigest()  # want: weak-hash
    if request.headers.get("X-Draft-Code") != tag:
        return "", 403
    response = make_response(body)
    response.headers["Cache-Control"] = "no-store"
    return response
