# vulnerable: the option with the cookie's value stands in the statement
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
    statement = "SELECT sum(amount) FROM sales WHERE region = '%s'" % settings.get("region", "asked")
    row = sqlite3.connect("sales.db").execute(statement).fetchone()  # want: sql-injection
    return {"sum": row[0]}
