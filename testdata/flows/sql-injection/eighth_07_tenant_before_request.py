# vulnerable: a header stored in g before the request names the schema
import sqlite3

from flask import Blueprint, Flask, g, jsonify, request

bp = Blueprint("orders", __name__, url_prefix="/orders")


@bp.before_request
def load_tenant():
    g.tenant = request.headers.get("X-Tenant", "public")
    g.db = sqlite3.connect("tenants.db")


@bp.route("/open")
def open_orders():
    table = "orders_{}".format(g.tenant)
    rows = g.db.execute("SELECT id, total FROM " + table + " WHERE closed = 0").fetchall()  # want: sql-injection
    return jsonify(rows)


app = Flask(__name__)
app.register_blueprint(bp)
