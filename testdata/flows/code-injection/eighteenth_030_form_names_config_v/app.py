# vulnerable: what comes in (form names config) reaches the sink
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


@app.route("/vectors/030", methods=["POST"])
def page_030():
    param = ""
    for name, value in request.form.items():
        if value == "vector":
            param = name
            break

    bar = helpers.via_config(param, "given")

    block = compile(bar, "<page>", "exec")
    exec(block)  # want: code-injection
    return "done"
