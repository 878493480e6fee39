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

import sqlite3

app = Flask(__name__)
app.secret_key = os.environ["PAGE_KEY"]


@app.route("/vectors/031", methods=["POST"])
def page_031():
    param = request.form.get("vector")
    if not param:
        param = ""

    bar = base64.b64decode(base64.b64encode(param.encode("utf-8"))).decode("utf-8")

    db = sqlite3.connect("users.db")
    rows = db.execute("SELECT * FROM users WHERE name=?", (bar,)).fetchall()  # ok: sql-injection
    return {"count": len(rows)}
