# vulnerable: what comes in (query string config) reaches the sink
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
import lxml.etree

app = Flask(__name__)
app.secret_key = os.environ["PAGE_KEY"]


@app.route("/vectors/005", methods=["GET"])
def page_005():
    query = request.query_string.decode()
    start = query.find("vector=")
    param = ""
    if start != -1:
        param = urllib.parse.unquote_plus(query[start + len("vector="):].split("&")[0])

    bar = helpers.via_config(param, "given")

    tree = lxml.etree.parse("employees.xml")
    nodes = tree.xpath("/Employees/Employee[@id='" + bar + "']")  # want: xpath-injection
    return {"count": len(nodes)}
