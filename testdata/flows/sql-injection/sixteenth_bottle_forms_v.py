# vulnerable: the form's value is concatenated
import sqlite3

from bottle import Bottle, request

app = Bottle()


def where(column, value):
    return " WHERE %s = '%s'" % (column, value), ()


@app.post("/lost")
def lost():
    clause, values = where("serial", request.forms.get("serial"))
    db = sqlite3.connect("lost.db")
    return {"rows": db.execute("SELECT place FROM lost" + clause, values).fetchall()}  # want: sql-injection
