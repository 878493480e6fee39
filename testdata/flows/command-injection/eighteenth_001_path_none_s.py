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

import os
import subprocess

app = Flask(__name__)
app.secret_key = os.environ["PAGE_KEY"]


@app.route("/vectors/001/<path:vector>", methods=["GET"])
def page_001(vector):
    param = vector

    bar = param

    shown = subprocess.run(["echo", "--", bar], capture_output=True)  # ok: command-injection
    return Response(shown.stdout, mimetype="text/plain")
