# vulnerable: what comes in (header names dataclass) reaches the sink
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

import helpers


app = Flask(__name__)
app.secret_key = os.environ["PAGE_KEY"]


@app.route("/vectors/016", methods=["GET"])
def page_016():
    param = ""
    for name in request.headers.keys():
        if name.lower() in ("host", "accept", "user-agent"):
            continue
        param = name
        break

    holder = helpers.Holder("x", value=param)
    holder.extra["label"] = "plain"
    bar = holder.value

    result = eval(bar, {"__builtins__": {}})  # want: code-injection
    return Response(str(result), mimetype="text/plain")
