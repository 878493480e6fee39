# What urlencode is told to leave, and texts taken no times.
import os
from urllib.parse import urlencode, urlsplit

from flask import Flask, request
from lxml import etree

app = Flask(__name__)



@app.route("/1")
def view_1():
    x = request.get_data(as_text=True)
    os.system("x" + x * 0)
    y = request.args.get("x")
    t = 2 - 2
    os.system("x" + y * t)
    os.system("x" + 0 * y)
    return "x"


@app.route("/2")
def view_2():
    x = request.args.get("x")
    a = "https://h/p?" + urlencode({"q": x}, safe="'")
    etree.parse("b").xpath("//i[@n='" + a + "']")  # flow: xpath-injection
    return "x"


@app.route("/3")
def view_3():
    x = request.args.get("x")
    a = urlencode({"q": x}, safe="'")
    etree.parse("b").xpath("//i[@n='" + a + "']")  # flow: xpath-injection
    return "x"


@app.route("/4")
def view_4():
    x = request.args.get("x")
    a = "https://h/p?" + urlencode({"q": x}, safe="'")
    etree.parse("b").xpath("//i[@n='" + urlsplit(a).query + "']")  # flow: xpath-injection
    etree.parse("b").xpath("//i[@n='" + urlsplit(a).path + "']")
    return "x"
