# vulnerable: the keyword that is returned carries the text
from urllib.parse import unquote

import psycopg2
from flask import Flask, request

app = Flask(__name__)


def render(*, left, right="r"):
    return left


def forward(**options):
    return render(**options)


@app.route("/lookup")
def pull():
    param = ""
    for name, value in request.cookies.items():
        if name.startswith("pref_"):
            param = unquote(value)
    bar = forward(left=param, right="fixed")
    link = psycopg2.connect(dbname="shop")
    cur = link.cursor()
    cur.execute("SELECT total FROM orders WHERE code = '%s'" % bar)  # want: sql-injection
    return str(cur.fetchone())
