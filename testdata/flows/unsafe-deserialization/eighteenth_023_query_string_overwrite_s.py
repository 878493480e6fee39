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

import pickle
import yaml

app = Flask(__name__)
app.secret_key = os.environ["PAGE_KEY"]


@app.route("/vectors/023", methods=["GET"])
def page_023():
    query = request.query_string.decode()
    start = query.find("vector=")
    param = ""
    if start != -1:
        param = urllib.parse.unquote_plus(query[start + len("vector="):].split("&")[0])

    bar = param + ""

    data = yaml.load(bar, Loader=yaml.SafeLoader)  # ok: unsafe-deserialization
    return {"items": len(data)}
