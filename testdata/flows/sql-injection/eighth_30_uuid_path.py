# safe: the key of the path is a UUID when it is written into the text
import sqlite3
import uuid

from flask import Flask, abort, jsonify

app = Flask(__name__)


def parse_key(text):
    try:
        return uuid.UUID(text)
    except ValueError:
        abort(404)


@app.route("/parcels/<key>")
def parcel(key):
    key = parse_key(key)
    db = sqlite3.connect("parcels.db")
    row = db.execute("SELECT state FROM parcels WHERE key = '" + str(key) + "'").fetchone()  # ok: sql-injection
    return jsonify(state=row[0] if row else None)
