# safe: re.sub removes all that is no letter
import re
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.route("/case085")
def endpoint():
    arg = request.args.get("topic", "")
    piece = re.sub(r"[^A-Za-z0-9]", "", arg)

    with sqlite3.connect("shop.db") as con:
        con.executescript("UPDATE notes SET seen = 1 WHERE tag = '%s'" % piece)  # ok: sql-injection
    return "ok"
