# safe: UUID() fails for anything else
import sqlite3
import uuid

from flask import Flask, abort, jsonify, request

app = Flask(__name__)


@app.route("/session-info")
def session_info():
    token = request.cookies.get("sid", "")
    try:
        token = str(uuid.UUID(token))
    except ValueError:
        abort(400)
    con = sqlite3.connect("sessions.db")
    row = con.execute("SELECT owner FROM sessions WHERE id = '" + token + "'").fetchone()  # ok: sql-injection
    return jsonify(row)
