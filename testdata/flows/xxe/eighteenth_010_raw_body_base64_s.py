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

import xml.sax
import xml.dom.pulldom
import xml.sax.handler
import defusedxml.ElementTree

app = Flask(__name__)
app.secret_key = os.environ["PAGE_KEY"]


@app.route("/vectors/010", methods=["POST"])
def page_010():
    param = request.get_data(as_text=True)

    bar = base64.b64decode(base64.b64encode(param.encode("utf-8"))).decode("utf-8")

    document = defusedxml.ElementTree.fromstring(bar)  # ok: xxe
    return {"count": len(document)}
