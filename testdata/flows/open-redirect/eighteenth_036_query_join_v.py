# vulnerable: what comes in (query join) reaches the sink
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


@app.route("/vectors/036", methods=["GET"])
def page_036():
    param = request.args.get("vector", "")

    parts = param.split(" ")
    parts.append("tail")
    bar = " ".join(parts)

    return redirect(bar)  # want: open-redirect
