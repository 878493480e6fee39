# vulnerable: the decoded value stands in the statement
import base64
import sqlite3

from flask import Flask, abort, request

app = Flask(__name__)


@app.get("/ticket")
def ticket():
    number = base64.b64decode(request.args["ticket"]).decode("ascii")
    if not number:
        abort(400)
    row = sqlite3.connect("desk.db").execute("SELECT text FROM tickets WHERE id = " + number).fetchone()  # want: sql-injection
    return {"text": row and row[0]}
