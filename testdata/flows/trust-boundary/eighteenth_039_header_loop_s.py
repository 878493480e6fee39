# safe: what comes in is replaced on the way
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


@app.route("/vectors/039", methods=["GET"])
def page_039():
    param = request.headers.get("X-Vector", "")
    param = urllib.parse.unquote_plus(param)

    bar = ""
    for letter in param:
        bar += "x"

    session["vector"] = bar  # ok: trust-boundary
    return "kept"
