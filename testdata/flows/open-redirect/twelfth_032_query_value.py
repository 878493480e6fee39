# safe: in the query of an own page
from urllib.parse import urlencode

from flask import Flask, redirect, request

app = Flask(__name__)


@app.route("/anchor")
def anchor():
    entered = request.headers["User-Agent"]
    return redirect("/search?" + urlencode({"word": entered}))  # ok: open-redirect
