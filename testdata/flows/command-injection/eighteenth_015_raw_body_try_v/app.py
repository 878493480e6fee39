# vulnerable: what comes in (raw body try) reaches the sink
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
import os
import subprocess

app = Flask(__name__)
app.secret_key = os.environ["PAGE_KEY"]


@app.route("/vectors/015", methods=["POST"])
def page_015():
    param = request.get_data(as_text=True)

    try:
        bar = helpers.twice(param)
    except ValueError:
        bar = "broken"
    finally:
        done = True

    shown = subprocess.run("ls -l %s" % bar, shell=True, capture_output=True)  # want: command-injection
    return Response(shown.stdout, mimetype="text/plain")
