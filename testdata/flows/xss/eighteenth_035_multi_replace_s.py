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


@app.route("/vectors/035", methods=["POST"])
def page_035():
    values = request.form.getlist("vector")
    param = ""
    if values:
        param = values[0]

    text = "begin %VALUE% end"
    bar = text.replace("%VALUE%", param)

    return "<p>You said: " + str(markupsafe.escape(bar)) + "</p>"  # ok: xss
