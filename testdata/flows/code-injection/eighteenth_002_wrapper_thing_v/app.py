# vulnerable: what comes in (wrapper thing) reaches the sink
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


@app.route("/vectors/002", methods=["GET"])
def page_002():
    wrapped = helpers.Wrapped(request)
    param = wrapped.parameter("vector")

    thing = helpers.make_thing("plain")
    bar = thing.do(param)

    exec(bar)  # want: code-injection
    return "done"
