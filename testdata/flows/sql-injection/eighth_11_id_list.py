# vulnerable: the ids of getlist are joined as they came
import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/tickets/bulk", methods=["POST"])
def close_tickets():
    ids = request.form.getlist("ticket")
    if len(ids) > 50:
        return jsonify(error="too many"), 400
    db = sqlite3.connect("desk.db")
    db.execute("UPDATE tickets SET state = 'closed' WHERE id IN (" + ",".join(ids) + ")")  # want: sql-injection
    db.commit()
    return jsonify(closed=len(ids))
