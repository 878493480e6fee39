# safe: psycopg's sql module quotes the identifier
import psycopg2
from psycopg2 import sql

from flask import Flask, jsonify

app = Flask(__name__)


@app.route("/column/<name>")
def column(name):
    conn = psycopg2.connect("dbname=app")
    query = sql.SQL("SELECT {} FROM person LIMIT 10").format(sql.Identifier(name))
    with conn.cursor() as cur:
        cur.execute(query)  # ok: sql-injection
        return jsonify([r[0] for r in cur.fetchall()])
