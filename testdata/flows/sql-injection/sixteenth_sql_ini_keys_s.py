# safe: the option read back is the one with the fixed text
import configparser
import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/reports")
def reports():
    settings = configparser.ConfigParser(interpolation=None)
    settings.add_section("report")
    settings.set("report", "region-default", "north")
    settings.set("report", "region-asked", request.args.get("region", "north"))
    region = settings.get("report", "region-default")
    query = "SELECT month, total FROM sales WHERE region = '%s'" % region
    conn = sqlite3.connect("sales.db")
    cur = conn.cursor()
    cur.execute(query)  # ok: sql-injection
    return jsonify(cur.fetchall())
