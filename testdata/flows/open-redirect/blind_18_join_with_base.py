# vulnerable: urljoin with an absolute address gives that address
from urllib.parse import urljoin

from flask import Flask, redirect, request

app = Flask(__name__)


@app.route("/to")
def to():
    target = urljoin(request.host_url, request.args.get("page", ""))
    return redirect(target)  # want: open-redirect
