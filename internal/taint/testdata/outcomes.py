# Outcomes of checks that are compared with True and False.
import requests
from flask import Flask, abort, request

app = Flask(__name__)
KNOWN = ("http://a.example/", "http://b.example/")


def is_known(url):
    return url in KNOWN


def known_or_nothing(url):
    if url in KNOWN:
        return True


def known_in_words(url):
    if url in KNOWN:
        return "yes"
    return False


@app.get("/false")
def false():
    url = request.args["url"]
    if is_known(url) is False:
        abort(403)
    return requests.get(url).text


@app.get("/equal")
def equal():
    url = request.args["url"]
    if is_known(url) == True:  # noqa: E712
        return requests.get(url).text
    return requests.head(url).text  # flow: ssrf


@app.get("/not-true")
def not_true():
    url = request.args["url"]
    if known_or_nothing(url) is not True:
        abort(403)
    return requests.get(url).text


@app.get("/nothing-is-not-false")
def nothing_is_not_false():
    url = request.args["url"]
    if known_or_nothing(url) is False:
        abort(403)
    return requests.get(url).text  # flow: ssrf


@app.get("/words")
def words():
    url = request.args["url"]
    if known_in_words(url) is not False:
        return requests.get(url).text  # flow: ssrf
    return requests.head(url).text  # flow: ssrf


@app.get("/known-is-refused")
def known_is_refused():
    url = request.args["url"]
    if is_known(url) is True:
        abort(403)
    return requests.get(url).text  # flow: ssrf


@app.get("/none")
def none():
    url = request.args["url"]
    if is_known(url) is None:
        abort(403)
    return requests.get(url).text  # flow: ssrf
