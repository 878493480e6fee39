# safe: only the path of the parsed target is kept
from urllib.parse import urlsplit

from flask import Flask, redirect, request

app = Flask(__name__)


@app.get("/login/done")
def done():
    sent = request.args.get("next", "/")
    parts = urlsplit(sent)
    target = "/" + parts.path.lstrip("/\\")
    return redirect(target)  # ok: open-redirect
