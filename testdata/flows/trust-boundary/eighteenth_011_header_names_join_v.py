# vulnerable: what comes in (header names join) reaches the sink
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


@app.route("/vectors/011", methods=["GET"])
def page_011():
    param = ""
    for name in request.headers.keys():
        if name.lower() in ("host", "accept", "user-agent"):
            continue
        param = name
        break

    parts = param.split(" ")
    parts.append("tail")
    bar = " ".join(parts)

    session["vector"] = bar  # want: trust-boundary
    return "kept"
