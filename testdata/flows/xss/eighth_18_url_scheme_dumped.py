# safe: the text stands in the page escaped, in the script there is its length only
from html import escape

from flask import Flask, request

app = Flask(__name__)


def page(content):
    return "<!doctype html><body>" + content + "</body>"


@app.route("/profile")
def profile():
    website = request.args.get("website", "#").strip()
    if website.lower().find("javascript") < 0:
        website = "https://" + website
    content = "<script>var size = " + str(len(website)) + ";</script>"
    return page(content + escape(website))  # ok: xss
