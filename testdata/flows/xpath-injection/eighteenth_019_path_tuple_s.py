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

import lxml.etree

app = Flask(__name__)
app.secret_key = os.environ["PAGE_KEY"]


@app.route("/vectors/019/<path:vector>", methods=["GET"])
def page_019(vector):
    param = vector

    first, second = (param, "two")
    bar = second

    tree = lxml.etree.parse("employees.xml")
    find = lxml.etree.XPath(f"//Employee[name='{bar}']")  # ok: xpath-injection
    return {"count": len(find(tree))}
