# vulnerable: the weak way of doing it
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

import hashlib

app = Flask(__name__)
app.secret_key = os.environ["PAGE_KEY"]


@app.route("/vectors/013", methods=["GET"])
def page_013():
    param = request.args.get("vector", "")

    shape = lambda text, times=1: text * times
    bar = shape(param)

    digest = hashlib.md5()  # want: weak-hash
    digest.update(bar.encode())
    with open("passwords.txt", "a") as handle:
        handle.write("password=" + digest.hexdigest() + "\n")
    return "kept"
