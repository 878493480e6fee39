# Parts of addresses of which the beginning is written out, and addresses taken apart.
import os
from urllib.parse import urlparse, urlsplit

import requests
from flask import Flask, abort, redirect, request

app = Flask(__name__)



@app.route("/1")
def view_1():
    x = request.args.get("x")
    a = f"https://h.org/p/{x}"
    os.system(urlsplit(a).netloc)
    os.system(urlsplit(a).scheme)
    os.system(urlparse(a)[1])
    os.system(urlsplit(a).path)  # flow: command-injection
    return "x"


@app.route("/2")
def view_2():
    x = request.args.get("x")
    a = f"https://h.org{x}"
    os.system(urlsplit(a).scheme)
    os.system(urlsplit(a).netloc)  # flow: command-injection
    return "x"


@app.route("/3")
def view_3():
    x = request.args.get("x")
    a = f"https://h.org:80?{x}"
    os.system(urlsplit(a).path)
    os.system(urlsplit(a).netloc)
    os.system(urlsplit(a).query)  # flow: command-injection
    return "x"


@app.route("/4")
def view_4():
    x = request.args.get("x")
    scheme, netloc, path, query, fragment = urlsplit(f"https://h.org/a?{x}")
    os.system(path)
    os.system(fragment)  # flow: command-injection
    return "x"

HOSTS = {"a.org", "b.org"}


@app.route("/5")
def view_5():
    x = request.args.get("x")
    scheme, netloc, path, query, fragment = urlsplit(x)
    if netloc not in HOSTS:
        abort(400)
    return requests.get(x).text


@app.route("/6")
def view_6():
    x = request.args.get("x")
    scheme, netloc, *_ = urlsplit(x)
    if netloc not in HOSTS:
        abort(400)
    return requests.get(x).text


@app.route("/7")
def view_7():
    x = request.args.get("x")
    scheme, netloc, *_ = urlsplit(x)
    if netloc or scheme:
        abort(400)
    return redirect(x)


@app.route("/8")
def view_8():
    x = request.args.get("x")
    scheme, netloc, *_ = urlsplit(x)
    if path not in HOSTS:
        abort(400)
    return requests.get(x).text  # flow: ssrf
