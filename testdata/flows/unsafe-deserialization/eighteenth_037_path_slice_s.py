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


@app.route("/vectors/037/<path:vector>", methods=["GET"])
def page_037(vector):
    param = vector

    line = "prefix" + param + "suffix"
    bar = line[len("prefix"):-len("suffix")]

    data = yaml.load(bar, Loader=yaml.SafeLoader)  # ok: unsafe-deserialization
    return {"items": len(data)}
