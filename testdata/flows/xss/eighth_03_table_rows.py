# vulnerable: the cells are escaped, the heads are the keys of the query string and are not
from html import escape

from flask import Flask, request

app = Flask(__name__)


def row(tag, cells):
    return "<tr>" + "".join("<{0}>{1}</{0}>".format(tag, cell) for cell in cells) + "</tr>"


@app.route("/echo")
def echo():
    heads = row("th", request.args.keys())
    values = row("td", (escape(value) for value in request.args.values()))
    return "<table>" + heads + values + "</table>"  # want: xss
