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

import random
import secrets

app = Flask(__name__)
app.secret_key = os.environ["PAGE_KEY"]


@app.route("/vectors/012", methods=["POST"])
def page_012():
    values = request.form.getlist("vector")
    param = ""
    if values:
        param = values[0]

    line = "prefix" + param + "suffix"
    bar = line[len("prefix"):-len("suffix")]

    session["remember_token"] = str(secrets.randbelow(10**16))  # ok: weak-random
    return Response("user " + str(len(bar)), mimetype="text/plain")
