# vulnerable: what comes in (wrapper nested fn) reaches the sink
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
import os
import pathlib

app = Flask(__name__)
app.secret_key = os.environ["PAGE_KEY"]


@app.route("/vectors/020", methods=["GET"])
def page_020():
    wrapped = helpers.Wrapped(request)
    param = wrapped.parameter("vector")

    def inner(given):
        if not given:
            return "empty"
        return given

    bar = inner(param)

    target = pathlib.Path("/srv/files") / bar
    return Response(target.read_text(), mimetype="text/plain")  # want: path-traversal
