# vulnerable: what comes in (upload name int) reaches the sink
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

    bar = str(param)

    response = make_response("", 302)
    response.headers["Location"] = bar  # want: open-redirect
    return response
