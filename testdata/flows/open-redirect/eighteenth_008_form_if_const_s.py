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


@app.route("/vectors/008", methods=["POST"])
def page_008():
    param = request.form.get("vector")
    if not param:
        param = ""

    number = 106
    bar = "always" if (7 * 18) + number > 200 else param

    return redirect(bar)  # ok: open-redirect
