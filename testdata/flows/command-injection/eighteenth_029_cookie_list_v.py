# vulnerable: what comes in (cookie list) reaches the sink
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


@app.route("/vectors/029", methods=["GET"])
def page_029():
    param = urllib.parse.unquote_plus(request.cookies.get("vector", "none"))

    values = ["safe", "moresafe"]
    values.insert(1, param)
    values.pop(0)
    bar = values[0]

    args = ["sh", "-c", "echo " + bar]
    with subprocess.Popen(args, stdout=subprocess.PIPE) as process:  # want: command-injection
        return Response(process.stdout.read(), mimetype="text/plain")
