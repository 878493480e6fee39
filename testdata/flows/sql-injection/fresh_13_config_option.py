# vulnerable: the option that is read holds the cookie
import configparser
import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/report")
def report():
    conf = configparser.RawConfigParser()
    conf.add_section("report")
    conf.set("report", "table", "sales")
    conf.set("report", "period", request.cookies.get("period", "2024"))
    period = conf.get("report", "period")
    conn = sqlite3.connect("sales.db")
    cur = conn.cursor()
    cur.executescript(f"CREATE TEMP VIEW current AS SELECT * FROM sales WHERE year = '{period}';")  # want: sql-injection
    cur.execute("SELECT sum(amount) FROM current")
    return jsonify(total=cur.fetchone()[0])
