# vulnerable: what comes in (header names format) reaches the sink
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


@app.route("/vectors/034", methods=["GET"])
def page_034():
    param = ""
    for name in request.headers.keys():
        if name.lower() in ("host", "accept", "user-agent"):
            continue
        param = name
        break

    bar = "{0}-{1}".format(param, len(param))

    name = "/srv/files/" + bar
    if os.path.exists(name):
        os.remove(name)  # want: path-traversal
    return "gone"
