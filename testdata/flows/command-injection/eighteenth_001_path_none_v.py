# vulnerable: what comes in (path none) reaches the sink
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

    status = os.system("echo " + bar)  # want: command-injection
    return str(status)
