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


@app.route("/vectors/033", methods=["POST"])
def page_033():
    param = request.get_data(as_text=True)

    number = 106
    bar = "always" if (7 * 18) + number > 200 else param

    tree = lxml.etree.parse("employees.xml")
    nodes = tree.xpath("/Employees/Employee[@id='" + bar + "']")  # ok: xpath-injection
    return {"count": len(nodes)}
