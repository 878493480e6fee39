# safe: the statement takes the option with the constant
import configparser
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.post("/settings/lookup")
def lookup():
    conf = configparser.ConfigParser(interpolation=None)
    conf.read_dict({"query": {"plain": "theme", "name": request.form.get("name", "")}})
    wanted = conf["query"]["plain"]
    conn = sqlite3.connect("settings.db")
    row = conn.execute("SELECT value FROM settings WHERE name='" + wanted + "'").fetchone()  # ok: sql-injection
    return row[0] if row else (conf["query"]["name"].title() + " has no value", 404)
