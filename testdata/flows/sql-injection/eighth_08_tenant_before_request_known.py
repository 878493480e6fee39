# safe: the tenant of the header is looked up in a table of suffixes before it is kept in g
import sqlite3

from flask import Blueprint, Flask, abort, g, jsonify, request

bp = Blueprint("orders", __name__, url_prefix="/orders")
TABLES = {"north": "orders_n", "south": "orders_s"}


@bp.before_request
def load_tenant():
    table = TABLES.get(request.headers.get("X-Tenant", "north"))
    if table is None:
        abort(404)
    g.table = table
    g.db = sqlite3.connect("tenants.db")


@bp.route("/open")
def open_orders():
    rows = g.db.execute("SELECT id, total FROM " + g.table + " WHERE closed = 0").fetchall()  # ok: sql-injection
    return jsonify(rows)


app = Flask(__name__)
app.register_blueprint(bp)
