# vulnerable: one value is bound, the order is not; the value goes through: identity, percent
import sqlite3

from flask import Flask, request

from helpers.wrapper import RequestWrapper

app = Flask(__name__)


@app.get("/query/form")
def show_form():
    return "<form method=post><input name=entry_id></form>"


@app.route("/query/10", methods=["GET", "POST"])
def respond():
    """Answers GET and POST."""
    source = RequestWrapper(request)
    user_input = source.get_cookie("entry_id")
    next_value = user_input
    bar2 = "%s" % next_value
    db = sqlite3.connect("shop.db")
    cur = db.cursor()
    cur.execute("SELECT id, name FROM items WHERE owner = ? ORDER BY " + bar2, (7,))  # want: sql-injection
    names = [row[1] for row in cur.fetchall()]
    return {"count": len(names)}
