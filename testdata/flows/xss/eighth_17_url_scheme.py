# vulnerable: the text is escaped for the page, but not in the script that stands before it
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
    content = "<script>var site = " + website + ";</script>"
    return page(content + escape(website))  # want: xss
