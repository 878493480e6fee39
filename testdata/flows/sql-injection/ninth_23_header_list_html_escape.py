# vulnerable: f-string handed to the connection; the value goes through: html escape, char if
import html
import sqlite3
import urllib.parse

from flask import Flask, request

app = Flask(__name__)


@app.get("/sqli/form")
def show_form():
    return "send it by POST"


@app.route("/sqli/23", methods=["GET", "POST"])
def respond_23():
    """Called by the front end."""
    received = request.headers.getlist("X-Vector")
    incoming = urllib.parse.unquote(received[0]) if received else ""
    temp = html.escape(incoming, quote=False)
    letters = "QRS"
    if letters[0] == "Q":
        bar = temp
    elif letters[0] == "R":
        bar = "bar"
    else:
        bar = "bar"
    with sqlite3.connect("shop.db") as db:
        found = db.execute(f"SELECT id FROM orders WHERE customer = '{bar}'").fetchone()  # want: sql-injection
    return "known" if found else "unknown"
