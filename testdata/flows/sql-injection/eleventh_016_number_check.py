# safe: int() lets only numbers through
import psycopg
from flask import Flask, request

app = Flask(__name__)


def plants():
    given = request.values.get("where") or ""
    number = int(given)
    with psycopg.connect("dbname=shop") as link:
        link.execute("SELECT * FROM orders WHERE id = " + str(number))  # ok: sql-injection
    return {"checked": True}


app.add_url_rule("/plants", "plants", plants, methods=["POST"])
