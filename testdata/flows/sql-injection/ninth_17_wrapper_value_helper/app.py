# safe: the helper's method returns a constant
import configparser
import sqlite3

from flask import Flask, request

from helpers.separate_request import SeparateRequest

app = Flask(__name__)


def pass_on(text):
    result = text
    return result


@app.get("/records/form")
def show_form():
    return "send it by POST"


@app.route("/records/17", methods=["GET", "POST"])
def handle_records():
    scr = SeparateRequest(request)
    incoming = scr.get_fixed("p1")
    cfg = configparser.ConfigParser(interpolation=None)
    cfg["web"] = {"one": incoming, "two": "bar"}
    passed = cfg["web"]["one"]
    carry = pass_on(passed)
    bar = carry + "_SafeStuff"
    rows = [("a", 1), ("b", 2)]
    db = sqlite3.connect("stock.db")
    db.executemany("INSERT INTO stock (name, amount, owner) VALUES (?, ?, '" + bar + "')", rows)  # ok: sql-injection
    db.commit()
    return "stored"
