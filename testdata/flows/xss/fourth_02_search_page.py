# safe: the page escapes each text that is added
from flask import Flask, request
from markupsafe import escape

app = Flask(__name__)


class Page:
    def __init__(self, title):
        self.parts = ["<!doctype html><title>" + title + "</title>"]

    def add(self, tag, text):
        self.parts.append("<{0}>{1}</{0}>".format(tag, escape(text)))
        return self

    def html(self):
        return "\n".join(self.parts)


@app.get("/search")
def search():
    words = request.args.get("q", "")
    page = Page("Search").add("h1", "Results for " + words).add("p", "Nothing found.")
    return page.html()  # ok: xss
