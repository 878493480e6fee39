# vulnerable: re.sub removes only blanks
import re
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.route("/case085")
def endpoint():
    arg = request.args.get("topic", "")
    piece = re.sub(r"\s+", "", arg)

    with sqlite3.connect("shop.db") as con:
        con.executescript("UPDATE notes SET seen = 1 WHERE tag = '%s'" % piece)  # want: sql-injection
    return "ok"
