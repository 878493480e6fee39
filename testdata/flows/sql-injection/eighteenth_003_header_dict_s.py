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


@app.route("/vectors/003", methods=["GET"])
def page_003():
    param = request.headers.get("X-Vector", "")
    param = urllib.parse.unquote_plus(param)

    table = {}
    table["keyA"] = "a value"
    table["keyB"] = param
    table["keyC"] = "another"
    bar = "nothing"
    bar = table["keyB"]

    db = sqlite3.connect("users.db")
    rows = db.execute("SELECT * FROM users WHERE name=?", (bar,)).fetchall()  # ok: sql-injection
    return {"count": len(rows)}
