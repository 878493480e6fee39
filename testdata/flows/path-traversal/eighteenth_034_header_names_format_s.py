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

    with open(os.path.join("/srv/files", os.path.basename(werkzeug.utils.secure_filename(bar))), "rb") as handle:  # ok: path-traversal
        return Response(handle.read(), mimetype="text/plain")
