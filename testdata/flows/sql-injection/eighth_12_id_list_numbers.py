# safe: every id of getlist is made a number before the join
import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/tickets/bulk", methods=["POST"])
def close_tickets():
    ids = request.form.getlist("ticket", type=int)
    if not ids or len(ids) > 50:
        return jsonify(error="between one and fifty"), 400
    db = sqlite3.connect("desk.db")
    db.execute("UPDATE tickets SET state = 'closed' WHERE id IN (" + ",".join(map(str, ids)) + ")")  # ok: sql-injection
    db.commit()
    return jsonify(closed=len(ids))
