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


@app.route("/vectors/027", methods=["POST"])
def page_027():
    body = request.get_json(silent=True) or {}
    param = body.get("vector", {}).get("text", "")

    thing = helpers.make_thing("plain")
    bar = thing.do(param)

    make = {"old": hashlib.sha1, "new": hashlib.sha512}["new"]
    return {"signature": make(bar.encode()).hexdigest()}  # ok: weak-hash
