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

import hashlib

app = Flask(__name__)
app.secret_key = os.environ["PAGE_KEY"]


@app.route("/vectors/013", methods=["GET"])
def page_013():
    param = request.args.get("vector", "")

    shape = lambda text, times=1: text * times
    bar = shape(param)

    make = {"old": hashlib.sha1, "new": hashlib.sha512}["new"]
    return {"signature": make(bar.encode()).hexdigest()}  # ok: weak-hash
