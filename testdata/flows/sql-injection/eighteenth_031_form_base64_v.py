# vulnerable: what comes in (form base64) reaches the sink
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

    cur = sqlite3.connect("users.db").cursor()
    sql = "SELECT id FROM users WHERE name='%s' LIMIT 1" % bar
    row = cur.execute(sql).fetchone()  # want: sql-injection
    return {"found": row is not None}
