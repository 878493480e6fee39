# vulnerable: percent formatting before psycopg2; the value goes through: list pop, thing
import configparser

import psycopg2
from flask import Flask, request

CONFIG = "[things]\nselected = FirstThing\n"


class Thing:
    def do_something(self, text):
        raise NotImplementedError


class FirstThing(Thing):
    def do_something(self, text):
        return text


class SecondThing(Thing):
    def do_something(self, text):
        return "".join(text)


def create_thing():
    parser = configparser.ConfigParser()
    parser.read_string(CONFIG)
    if parser.get("things", "selected") == "SecondThing":
        return SecondThing()
    return FirstThing()


app = Flask(__name__)


@app.get("/sqli/25")
@app.post("/sqli/25")
def serve_25():
    field = request.args.get("item")
    if not field:
        field = ""

    items = ["first"]
    items.append(field)
    items.append("bar")
    items.pop(0)
    relayed = items[0]

    worker = create_thing()
    outcome = worker.do_something(relayed)

    with psycopg2.connect("dbname=shop") as connection:
        with connection.cursor() as cur:
            cur.execute("SELECT total FROM invoices WHERE reference = '%s'" % outcome)  # want: sql-injection
            row = cur.fetchone()
    return "found" if row else "none"
