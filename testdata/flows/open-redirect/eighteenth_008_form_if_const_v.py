# vulnerable: what comes in (form if const) reaches the sink
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


@app.route("/vectors/008", methods=["POST"])
def page_008():
    param = request.form.get("vector")
    if not param:
        param = ""

    number = 86
    if (7 * 42) - number > 200:
        bar = param
    else:
        bar = "never"

    return redirect(bar)  # want: open-redirect
