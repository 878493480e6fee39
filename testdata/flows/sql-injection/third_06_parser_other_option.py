# safe: the option with the constant stands in the statement
import configparser
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/region")
def region():
    settings = configparser.RawConfigParser()
    settings.add_section("region")
    settings.set("region", "asked", request.cookies.get("region", "north"))
    settings.set("region", "usual", "north")
    statement = "SELECT sum(amount) FROM sales WHERE region = '%s'" % settings.get("region", "usual")
    row = sqlite3.connect("sales.db").execute(statement).fetchone()  # ok: sql-injection
    return {"sum": row[0]}
