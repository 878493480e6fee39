# safe: the value read is the constant that moved into its place
import mysql.connector
from flask import Blueprint, jsonify, request

bp = Blueprint("orders", __name__)


@bp.route("/orders")
def orders():
    parts = []
    parts.append(request.headers.get("X-Region", ""))
    parts.append("open")
    parts.append("closed")
    parts.pop(0)
    state = parts[0]
    connection = mysql.connector.connect(host="db", user="web", database="shop")
    cursor = connection.cursor()
    cursor.execute("SELECT id FROM orders WHERE state = '%s'" % state)  # ok: sql-injection
    return jsonify(cursor.fetchall())
