# safe: safe_join answers None for an escape
import urllib.parse

from flask import Flask, request
from werkzeug.security import safe_join

app = Flask(__name__)


@app.get("/files/form")
def show_form():
    return "send it by POST"


@app.route("/files/21", methods=["GET", "POST"])
def case():
    arg1 = request.headers.get("X-Account", "")
    arg1 = urllib.parse.unquote(arg1)

    lst = ["first"]
    lst.append(arg1)
    lst.append("default.txt")
    lst.pop(0)
    held = lst[0]

    bar = held

    joined = safe_join("/srv/pages", bar)
    if joined is None:
        return "not found", 404
    with open(joined) as page:  # ok: path-traversal
        return "%d bytes" % len(page.read())
