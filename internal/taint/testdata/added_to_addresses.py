"""What is added to an address, texts that are numbers, and patterns with a time limit."""

import unicodedata

import regex
import requests
import tornado.web
from flask import Flask, request
from tornado.httputil import url_concat

app = Flask(__name__)


def is_number(text):
    try:
        float(text)
        return True
    except ValueError:
        pass
    try:
        unicodedata.numeric(text)
        return True
    except (TypeError, ValueError):
        return False


@app.route("/port")
def port():
    number = request.args["port"]
    if is_number(number):
        return requests.get(f"http://shop.example:{number}/").text
    return requests.get(f"http://shop.example:{number}/").text  # flow: ssrf


class Added(tornado.web.RequestHandler):
    def get(self):
        self.redirect(url_concat("/home", {"next": self.get_argument("next")}))


class Leading(tornado.web.RequestHandler):
    def get(self):
        self.redirect(url_concat(self.get_argument("next"), {"page": "1"}))  # flow: open-redirect


@app.route("/limited")
def limited():
    pattern = regex.compile(request.args["pattern"])
    found = pattern.search("a text", timeout=1.0) or regex.search(request.args["pattern"], "a text", timeout=1.0)
    return "found" if found else ""


@app.route("/unlimited")
def unlimited():
    pattern = regex.compile(request.args["pattern"])
    return "found" if pattern.search("a text") else ""  # flow: regex-injection
