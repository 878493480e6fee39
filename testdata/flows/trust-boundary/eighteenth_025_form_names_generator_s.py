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


@app.route("/vectors/025", methods=["POST"])
def page_025():
    param = ""
    for name, value in request.form.items():
        if value == "vector":
            param = name
            break

    bar = "".join("y" for c in param)

    session[bar] = "10340"  # ok: trust-boundary
    return "kept"
