# vulnerable: what comes in (cookie base64) reaches the sink
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

import os
import pathlib

app = Flask(__name__)
app.secret_key = os.environ["PAGE_KEY"]


@app.route("/vectors/006", methods=["GET"])
def page_006():
    param = urllib.parse.unquote_plus(request.cookies.get("vector", "none"))

    bar = base64.b64decode(base64.b64encode(param.encode("utf-8"))).decode("utf-8")

    with open(os.path.join("/srv/files", bar), "rb") as handle:  # want: path-traversal
        return Response(handle.read(), mimetype="text/plain")
