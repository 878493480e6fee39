# vulnerable: what comes in (multi thread) reaches the sink
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
import sqlite3

app = Flask(__name__)
app.secret_key = os.environ["PAGE_KEY"]


@app.route("/vectors/017", methods=["POST"])
def page_017():
    values = request.form.getlist("vector")
    param = ""
    if values:
        param = values[0]

    worker = helpers.Worker(param)
    worker.start()
    worker.join()
    bar = worker.result

    cur = sqlite3.connect("users.db").cursor()
    statement = "INSERT INTO log VALUES ('" + bar + "')"
    cur.executescript(statement)  # want: sql-injection
    return "ok"
