# safe: what comes in is replaced on the way
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


@app.route("/vectors/007", methods=["POST"])
def page_007():
    param = ""
    for name, value in request.form.items():
        if value == "vector":
            param = name
            break

    guess = "ABC"
    chosen = guess[2]
    match chosen:
        case "A":
            bar = param
        case "B":
            bar = "bob"
        case "C" | "D":
            bar = "uncle"
        case _:
            bar = param

    return "<p>You said: " + bar + "</p>"  # ok: xss
