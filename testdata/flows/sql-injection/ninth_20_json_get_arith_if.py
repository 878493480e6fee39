# vulnerable: value in a number's place; the value goes through: concat slice, arith if
import psycopg2
from flask import Blueprint, request

bp = Blueprint("sqli", __name__)


@bp.route("/sqli/20", methods=("GET", "POST"))
def case():
    document = request.get_json(force=True, silent=True) or {}
    submitted = str(document.get("p1", ""))

    padded = "begin:" + submitted + ":end"
    temp = padded[6:-4]

    base_number = 86
    if 7 * 42 - base_number > 200:
        bar2 = temp
    else:
        bar2 = "bar"

    connection = psycopg2.connect(host="localhost", dbname="shop")
    cursor = connection.cursor()
    cursor.execute("SELECT name FROM items WHERE id = {}".format(bar2))  # want: sql-injection
    record = cursor.fetchone()
    connection.close()
    return "ok" if record is not None else "missing"
