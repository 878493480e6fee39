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



app = Flask(__name__)
app.secret_key = os.environ["PAGE_KEY"]


@app.route("/vectors/021", methods=["GET"])
def page_021():
    param = request.headers.get("X-Vector", "")
    param = urllib.parse.unquote_plus(param)

    state = {"last": None}

    def keep(value):
        state["last"] = value

    keep(param)
    bar = state["last"]

    return "<p>You said: " + str(markupsafe.escape(bar)) + "</p>"  # ok: xss
