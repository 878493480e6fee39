# vulnerable: the host is compared with the end of the text only
from urllib.parse import urlparse

from flask import Flask, abort, redirect, request

app = Flask(__name__)
PARTNERS = ["pay.example.org", "post.example.org"]


@app.get("/leave")
def leave():
    url = request.args.get("url", "")
    if not url.endswith("example.org/"):
        abort(400)
    return redirect(url)  # want: open-redirect
