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

import helpers


app = Flask(__name__)
app.secret_key = os.environ["PAGE_KEY"]


@app.route("/vectors/042", methods=["GET"])
def page_042():
    param = urllib.parse.unquote_plus(request.cookies.get("vector", "none"))

    worker = helpers.Worker(param)
    worker.start()
    worker.join()
    bar = worker.result

    response = make_response("ok")
    response.set_cookie("session_hint", "abc", secure=False, httponly=True, samesite="Lax")  # want: insecure-cookie
    return response
