# safe: the recursion ends with a constant
import os
from urllib.parse import parse_qs

from flask import Flask, request

app = Flask(__name__)


def descend(value, depth):
    if depth == 0:
        return "bottom"
    return descend(value.strip(), depth - 1)


@app.route("/view")
def detail():
    fields = parse_qs(request.query_string.decode())
    param = fields.get("zone", [""])[0]
    bar = descend(param, 3)
    with open(os.path.join("/srv/docs", bar)) as page:  # ok: path-traversal
        return page.read()
