# safe: the host of the address is compared
from urllib.parse import urlsplit

from flask import Flask, abort, redirect, request

app = Flask(__name__)


@app.get("/go")
def go():
    target = request.values["to"]
    if urlsplit(target).netloc != "shop.example.org" or urlsplit(target).scheme != "https":
        abort(400)
    return redirect(target)  # ok: open-redirect
