# safe: the sink is used in the right way
import ast
import base64
import functools
import operator
import os
import queue
import urllib.parse

import markupsafe
import werkzeug.utils
from flask import Flask, Response, make_response, redirect, request, session



app = Flask(__name__)
app.secret_key = os.environ["PAGE_KEY"]


@app.route("/vectors/036", methods=["GET"])
def page_036():
    param = request.args.get("vector", "")

    parts = param.split(" ")
    parts.append("tail")
    bar = " ".join(parts)

    parts = urllib.parse.urlsplit(bar)
    if parts.netloc != "www.example.org" or parts.scheme != "https":
        return "no", 400
    return redirect(bar)  # ok: open-redirect
