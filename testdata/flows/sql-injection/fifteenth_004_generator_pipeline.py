# safe: the pipeline is cut before the text
import itertools

import psycopg2
from flask import Blueprint, request

bp = Blueprint("answer", __name__, url_prefix="/b")


def stripped(items):
    for item in items:
        yield item.strip()


def nonempty(items):
    return (item for item in items if item)


@bp.post("/entry")
def answer():
    param = request.get_data(as_text=True)
    flow = nonempty(stripped(["", " start ", param]))
    kept = list(itertools.islice(flow, 1))
    bar = kept[-1]
    link = psycopg2.connect(dbname="shop")
    cur = link.cursor()
    cur.execute("SELECT total FROM orders WHERE code = '%s'" % bar)  # ok: sql-injection
    return str(cur.fetchone())
