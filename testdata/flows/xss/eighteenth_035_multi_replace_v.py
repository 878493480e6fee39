# vulnerable: what comes in (multi replace) reaches the sink
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


@app.route("/vectors/035", methods=["POST"])
def page_035():
    values = request.form.getlist("vector")
    param = ""
    if values:
        param = values[0]

    text = "begin %VALUE% end"
    bar = text.replace("%VALUE%", param)

    parts = ["<ul>", f"<li>{bar}</li>", "</ul>"]
    return Response("".join(parts), mimetype="text/html")  # want: xss
