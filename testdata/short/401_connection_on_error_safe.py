# safe: CWE-401 (or 772, 404, 775): it is closed in any case
import os

import psycopg2
from contextlib import closing
from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/users/<int:user_id>")
def user(user_id):
    """Return a user from the database."""
    with closing(psycopg2.connect(os.environ["DATABASE_URL"])) as conn:  # ok: CWE-401
        cur = conn.cursor()
        cur.execute("SELECT name, joined FROM users WHERE id = %s", (user_id,))
        row = cur.fetchone()
    if row is None:
        return jsonify(error="not found"), 404
    return jsonify(name=row[0], joined=row[1].isoformat())
