# vulnerable: the parsed host is read but the target stays whole
from urllib.parse import urlsplit

from flask import Flask, redirect, request

app = Flask(__name__)


@app.get("/login/done")
def done():
    sent = request.args.get("next", "/")
    parts = urlsplit(sent)
    target = sent if parts.netloc else "/" + sent.lstrip("/")
    return redirect(target)  # want: open-redirect
