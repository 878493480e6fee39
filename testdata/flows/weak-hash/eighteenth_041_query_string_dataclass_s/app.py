# safe: the right way of doing it
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
import hashlib

app = Flask(__name__)
app.secret_key = os.environ["PAGE_KEY"]


@app.route("/vectors/041", methods=["GET"])
def page_041():
    query = request.query_string.decode()
    start = query.find("vector=")
    param = ""
    if start != -1:
        param = urllib.parse.unquote_plus(query[start + len("vector="):].split("&")[0])

    holder = helpers.Holder("x", value=param)
    holder.extra["label"] = "plain"
    bar = holder.value

    make = {"old": hashlib.sha1, "new": hashlib.sha512}["new"]
    return {"signature": make(bar.encode()).hexdigest()}  # ok: weak-hash
