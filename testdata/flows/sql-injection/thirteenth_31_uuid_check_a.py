# vulnerable: the pattern is not anchored at the end
import sqlite3
import re

from flask import Flask, abort, jsonify, request

app = Flask(__name__)


@app.route("/session-info")
def session_info():
    token = request.cookies.get("sid", "")
    if not re.match(r"[0-9a-f]{8}", token):
        abort(400)
    con = sqlite3.connect("sessions.db")
    row = con.execute("SELECT owner FROM sessions WHERE id = '" + token + "'").fetchone()  # want: sql-injection
    return jsonify(row)
