# vulnerable: the answer of isdigit is not acted upon
import psycopg
from flask import Flask, request

app = Flask(__name__)


def plants():
    given = request.values.get("where") or ""
    checked = given.isdigit()
    with psycopg.connect("dbname=shop") as link:
        link.execute("SELECT * FROM orders WHERE id = " + given)  # want: sql-injection
    return {"checked": checked}


app.add_url_rule("/plants", "plants", plants, methods=["POST"])
