# safe: the right way of doing it
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


@app.route("/vectors/028", methods=["POST"])
def page_028():
    param = request.get_data(as_text=True)

    table = {}
    table["keyA"] = "a value"
    table["keyB"] = param
    table["keyC"] = "another"
    bar = "nothing"
    bar = table["keyB"]

    response = make_response("ok")
    response.set_cookie("session_hint", "abc", secure=True, httponly=True, samesite="Lax")  # ok: insecure-cookie
    return response
