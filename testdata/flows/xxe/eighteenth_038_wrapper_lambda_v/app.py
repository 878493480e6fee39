# vulnerable: what comes in (wrapper lambda) reaches the sink
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
import xml.sax
import xml.dom.pulldom
import xml.sax.handler
import defusedxml.ElementTree

app = Flask(__name__)
app.secret_key = os.environ["PAGE_KEY"]


@app.route("/vectors/038", methods=["GET"])
def page_038():
    wrapped = helpers.Wrapped(request)
    param = wrapped.parameter("vector")

    shape = lambda text, times=1: text * times
    bar = shape(param)

    parser = xml.sax.make_parser()
    parser.setFeature(xml.sax.handler.feature_external_ges, True)
    document = xml.dom.pulldom.parseString(bar, parser)  # want: xxe
    count = sum(1 for _ in document)
    return {"count": count}
