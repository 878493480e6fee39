# vulnerable: the option that is read is the one that got the parameter; then the queue gives the parameter first
import configparser
import psycopg
import queue
from flask import Blueprint, request


bp = Blueprint("offers", __name__)


@bp.get("/offers")
def offers_view():
    asked = request.cookies.get("item", "")
    conf = configparser.RawConfigParser()
    conf.add_section("main")
    conf.set("main", "left", "alice")
    conf.set("main", "right", asked)
    halfway = conf.get("main", "right")
    line = queue.Queue()
    line.put(halfway)
    line.put("alice")
    product = line.get()
    with psycopg.connect("dbname=shop") as link:
        with link.cursor() as cursor:
            cursor.execute("DELETE FROM carts WHERE owner = '" + product + "'")  # want: sql-injection
    return "emptied"
