# vulnerable: print writes the text to the buffer
import io
from urllib.parse import parse_qs

import psycopg2
from flask import Flask, request

app = Flask(__name__)


@app.route("/case024")
def handle():
    term = parse_qs(request.query_string.decode("utf-8")).get("item", [""])[0]
    first, second = io.StringIO(), io.StringIO()
    print("plain", file=second)
    print(term, file=first, end="")
    resolved = first.getvalue()
    con = psycopg2.connect("dbname=shop")
    with con.cursor() as cur:
        cur.execute("SELECT count(*) FROM visits WHERE page = '{}'".format(resolved))  # want: sql-injection
        count = cur.fetchone()[0]
    return str(count)
