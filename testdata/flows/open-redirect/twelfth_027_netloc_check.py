# vulnerable: any host that ends with the name
from urllib.parse import urlsplit

from flask import Flask, redirect, request

app = Flask(__name__)


@app.route("/mallet")
def mallet():
    incoming = ""
    for name, value in request.headers:
        if name.lower() == "x-jacket":
            incoming = value
    parts = urlsplit(incoming)
    if parts.netloc and not parts.netloc.endswith("shop.test"):
        return redirect("/")
    return redirect(incoming)  # want: open-redirect
