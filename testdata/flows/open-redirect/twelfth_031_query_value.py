# vulnerable: before the query
from urllib.parse import urlencode

from flask import Flask, redirect, request

app = Flask(__name__)


@app.route("/anchor")
def anchor():
    entered = request.headers["User-Agent"]
    return redirect(entered + "?" + urlencode({"from": "home"}))  # want: open-redirect
