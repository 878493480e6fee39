# safe: the configured thing answers with a constant
import configparser

from flask import Blueprint, request
from sqlalchemy import create_engine, text

bp = Blueprint("sqli", __name__)


CONFIG = "[things]\nselected = SecondThing\n"


class Thing:
    def do_something(self, text):
        raise NotImplementedError


class FirstThing(Thing):
    def do_something(self, text):
        return text


class SecondThing(Thing):
    def do_something(self, text):
        return "bar"


def create_thing():
    parser = configparser.ConfigParser()
    parser.read_string(CONFIG)
    if parser.get("things", "selected") == "SecondThing":
        return SecondThing()
    return FirstThing()


@bp.route("/sqli/14", methods=("GET", "POST"))
def endpoint_sqli():
    body = request.get_json(silent=True)
    asked = body["item"]["entry_id"] if body else ""
    raw = asked.encode("utf-8")
    temp = str(raw, "utf-8")
    the_thing = create_thing()
    outcome = the_thing.do_something(temp)
    db = create_engine("sqlite:///books.db").connect()
    query = text("SELECT title FROM books WHERE title LIKE '%" + outcome + "%' LIMIT 5")
    hits = db.execute(query).fetchall()  # ok: sql-injection
    db.close()
    return "%d hits" % len(hits)
