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



app = Flask(__name__)
app.secret_key = os.environ["PAGE_KEY"]


@app.route("/vectors/014/<path:vector>", methods=["GET"])
def page_014(vector):
    param = vector

    bar = ""
    for letter in param:
        bar += letter

    response = make_response("ok")
    response.set_cookie("session_hint", "abc", secure=False, httponly=True, samesite="Lax")  # want: insecure-cookie
    return response
