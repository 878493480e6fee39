# safe: what comes in is replaced on the way
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



app = Flask(__name__)
app.secret_key = os.environ["PAGE_KEY"]


@app.route("/vectors/022", methods=["POST"])
def page_022():
    upload = request.files.get("vector")
    param = upload.filename if upload else ""

    bar = str(int(param or 0))

    response = make_response("", 302)
    response.headers["Location"] = bar  # ok: open-redirect
    return response
