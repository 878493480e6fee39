# safe: the decoded value must be decimal digits
import base64
import sqlite3

from flask import Flask, abort, request

app = Flask(__name__)


@app.get("/ticket")
def ticket():
    number = base64.b64decode(request.args["ticket"]).decode("ascii")
    if not number.isdecimal():
        abort(400)
    row = sqlite3.connect("desk.db").execute("SELECT text FROM tickets WHERE id = " + number).fetchone()  # ok: sql-injection
    return {"text": row and row[0]}
