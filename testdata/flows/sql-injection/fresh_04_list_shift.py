# vulnerable: after the pop the first element is the header
import mysql.connector
from flask import Blueprint, jsonify, request

bp = Blueprint("orders", __name__)


@bp.route("/orders")
def orders():
    parts = []
    parts.append("open")
    parts.append(request.headers.get("X-Region", ""))
    parts.append("closed")
    parts.pop(0)
    region = parts[0]
    connection = mysql.connector.connect(host="db", user="web", database="shop")
    cursor = connection.cursor()
    cursor.execute("SELECT id FROM orders WHERE region = '%s'" % region)  # want: sql-injection
    return jsonify(cursor.fetchall())
