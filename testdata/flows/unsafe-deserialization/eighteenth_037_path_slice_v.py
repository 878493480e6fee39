# vulnerable: what comes in (path slice) reaches the sink
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


@app.route("/vectors/037/<path:vector>", methods=["GET"])
def page_037(vector):
    param = vector

    line = "prefix" + param + "suffix"
    bar = line[len("prefix"):-len("suffix")]

    data = pickle.loads(base64.urlsafe_b64decode(bar))  # want: unsafe-deserialization
    return {"type": str(type(data))}
