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
import random
import secrets

app = Flask(__name__)
app.secret_key = os.environ["PAGE_KEY"]


@app.route("/vectors/040", methods=["POST"])
def page_040():
    upload = request.files.get("vector")
    param = upload.filename if upload else ""

    try:
        bar = helpers.twice(param)
    except ValueError:
        bar = "broken"
    finally:
        done = True

    session["remember_token"] = str(secrets.randbelow(10**16))  # ok: weak-random
    return Response("user " + str(len(bar)), mimetype="text/plain")
